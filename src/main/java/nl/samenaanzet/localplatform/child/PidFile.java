package nl.samenaanzet.localplatform.child;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/** Remembers which process a child is, so that the next start finds it again after this one was killed. */
public record PidFile(Path file) {

    /** Linux counts the start of a process from the start of the machine, which moves a little with its clock. */
    private static final Duration CLOCK_STEP = Duration.ofSeconds(2);

    /** A process of ours that still runs, and with which settings it was started. */
    record Leftover(ProcessHandle process, String fingerprint) {}

    void write(ProcessHandle process, String fingerprint) throws IOException {
        var started = process.info().startInstant().map(Instant::toEpochMilli).orElse(-1L);
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.writeString(
                unfinished, "pid=%d%nstarted=%d%nfingerprint=%s%n".formatted(process.pid(), started, fingerprint));
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Only a process with the remembered id and the remembered start is ours; any other is left alone. */
    Optional<Leftover> leftover() {
        try {
            var remembered = new Properties();
            remembered.load(new StringReader(Files.readString(file)));
            var started = Instant.ofEpochMilli(Long.parseLong(remembered.getProperty("started")));
            return ProcessHandle.of(Long.parseLong(remembered.getProperty("pid")))
                    .filter(process -> startedAt(process, started))
                    .filter(PidFile::running)
                    .map(process -> new Leftover(process, remembered.getProperty("fingerprint")));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean startedAt(ProcessHandle process, Instant started) {
        return process.info()
                .startInstant()
                .filter(start -> Duration.between(start, started).abs().compareTo(CLOCK_STEP) < 0)
                .isPresent();
    }

    /**
     * A dead process whose parent has not taken note of it counts as alive in Java; on Linux we can see it. As long as
     * one of its threads has not ended, it keeps its ports.
     */
    public static boolean running(ProcessHandle process) {
        var seen = Path.of("/proc", Long.toString(process.pid()));
        try (var threads = Files.list(seen.resolve("task"))) {
            var state = Files.readString(seen.resolve("stat"));
            return process.isAlive() && (state.charAt(state.lastIndexOf(')') + 2) != 'Z' || threads.count() > 1);
        } catch (IOException | RuntimeException notLinux) {
            return process.isAlive();
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException later) {
            // an old file is recognised by the start time
        }
    }
}
