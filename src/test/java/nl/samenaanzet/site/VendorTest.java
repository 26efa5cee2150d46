package nl.samenaanzet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The vendored files are the ones in the lock, no more and no less (docs/vendored-assets.md). */
class VendorTest {

    private static final Path VENDOR = Path.of("src/main/resources/static/vendor");

    @Test
    void everyFileIsInTheLockWithItsHash() throws Exception {
        assertThat(files()).isEqualTo(lock());
    }

    private static Map<String, String> lock() throws IOException {
        var lock = new TreeMap<String, String>();
        for (var line : Files.readAllLines(VENDOR.resolve("vendor.lock"))) {
            if (!line.startsWith("#") && !line.isBlank()) {
                var parts = line.split(" ");
                lock.put(parts[0], parts[3]);
            }
        }
        return lock;
    }

    private static Map<String, String> files() throws Exception {
        var found = new TreeMap<String, String>();
        try (var files = Files.walk(VENDOR)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = VENDOR.relativize(file).toString().replace('\\', '/');
                if (!name.equals("vendor.lock")) {
                    found.put(name, HexFormat.of().formatHex(
                            MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
                }
            }
        }
        return found;
    }
}
