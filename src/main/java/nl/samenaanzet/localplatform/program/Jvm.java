package nl.samenaanzet.localplatform.program;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import nl.samenaanzet.localplatform.PlatformFault;
import nl.samenaanzet.localplatform.PlatformFolder;
import nl.samenaanzet.localplatform.PlatformTexts;
import org.springframework.util.unit.DataSize;

/** The JVM of the children: by default the one that runs the application. */
public record Jvm(Path java) {

    private static final int OLDEST = 21;

    public static Jvm of(String home) {
        var folder = Path.of(home.isBlank() ? System.getProperty("java.home") : home)
                .toAbsolutePath()
                .normalize();
        var java = folder.resolve("bin").resolve(windows() ? "java.exe" : "java");
        if (!Files.isExecutable(java)) {
            throw new PlatformFault(PlatformTexts.noJdk(folder));
        }
        var version = home.isBlank() ? Runtime.version().feature() : versionIn(folder);
        if (version < OLDEST) {
            throw new PlatformFault(PlatformTexts.jdkTooOld(folder, version));
        }
        return new Jvm(java);
    }

    private static int versionIn(Path folder) {
        try {
            var release = new Properties();
            release.load(new StringReader(Files.readString(folder.resolve("release"))));
            var version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
            return Runtime.Version.parse(version.startsWith("1.") ? version.substring(2, 3) : version)
                    .feature();
        } catch (IOException | IllegalArgumentException unknown) {
            throw new PlatformFault(PlatformTexts.noJdk(folder), unknown);
        }
    }

    /**
     * Options for a small and quick JVM: one collector thread, no second compiler, and the loaded classes kept in an
     * archive that the JVM itself writes at its first exit and renews when it no longer fits.
     */
    static List<String> options(PlatformFolder folder, String child, DataSize heap, List<String> more) {
        var options = new ArrayList<>(List.of(
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-Xmx" + heap.toMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xss512k",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + folder.run(child + ".jsa"),
                "-Djava.io.tmpdir=" + folder.temp(child),
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true"));
        options.addAll(more);
        return options;
    }

    private static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
