package nl.samenaanzet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.samenaanzet.fingerprint.Sha256;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vendored files are the ones in the lock, no more and no less (docs/vendored-assets.md). */
class VendorTest {

    @ParameterizedTest
    @ValueSource(strings = {"src/main/resources/static/vendor", "src/test/resources/standards"})
    void everyFileIsInTheLockWithItsHash(Path vendor) throws Exception {
        assertThat(files(vendor)).isEqualTo(lock(vendor));
    }

    private static Map<String, String> lock(Path vendor) throws IOException {
        var lock = new TreeMap<String, String>();
        for (var line : Files.readAllLines(vendor.resolve("vendor.lock"))) {
            if (!line.startsWith("#") && !line.isBlank()) {
                var parts = line.split(" ");
                lock.put(parts[0], parts[3]);
            }
        }
        return lock;
    }

    private static Map<String, String> files(Path vendor) throws Exception {
        var found = new TreeMap<String, String>();
        try (var files = Files.walk(vendor)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = vendor.relativize(file).toString().replace('\\', '/');
                if (!name.equals("vendor.lock")) {
                    found.put(name, Sha256.of(Files.readAllBytes(file)));
                }
            }
        }
        return found;
    }
}
