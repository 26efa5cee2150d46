package nl.samenaanzet.localplatform.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** How much memory a process really holds, in megabytes. Not known on Windows. */
public final class ResidentMemory {

    private ResidentMemory() {}

    public static OptionalLong megabytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(ResidentMemory::kilobytes)
                    .map(kilobytes -> kilobytes / 1000)
                    .findFirst();
        } catch (IOException | RuntimeException notLinux) {
            return asked(pid);
        }
    }

    private static OptionalLong asked(long pid) {
        try {
            var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            return OptionalLong.of(kilobytes(new String(ps.getInputStream().readAllBytes())) / 1000);
        } catch (IOException | RuntimeException unknown) {
            return OptionalLong.empty();
        }
    }

    private static long kilobytes(String text) {
        return Long.parseLong(text.replaceAll("\\D", "")) * 1024 / 1000;
    }
}
