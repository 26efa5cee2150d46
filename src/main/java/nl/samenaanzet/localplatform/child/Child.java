package nl.samenaanzet.localplatform.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.samenaanzet.localplatform.LocalPlatform;
import nl.samenaanzet.localplatform.PlatformFault;
import nl.samenaanzet.localplatform.PlatformFolder;
import nl.samenaanzet.localplatform.PlatformTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** One process of the local platform: started by us, or by an earlier run and adopted. */
public final class Child {

    private static final Logger LOG = LoggerFactory.getLogger(LocalPlatform.class);

    /** Camunda reads its settings from the environment too; ours, such as SERVER_PORT, are not meant for it. */
    private static final Set<String> KEPT_ENVIRONMENT = Set.of(
            "PATH",
            "HOME",
            "USER",
            "LANG",
            "LC_ALL",
            "TZ",
            "TMPDIR",
            "TEMP",
            "TMP",
            "SystemRoot",
            "JAVA_TOOL_OPTIONS",
            "LD_LIBRARY_PATH");

    private final ChildSpec spec;
    private final Path output;
    private final Path temp;
    private final PidFile pidFile;
    private volatile ProcessHandle process;
    private volatile Process started;
    private long launchedAt;

    public Child(ChildSpec spec, PlatformFolder folder) {
        this.spec = spec;
        this.output = folder.log(spec.name() + ".out");
        this.temp = folder.temp(spec.name());
        this.pidFile = pidFile(folder, spec.name());
    }

    static PidFile pidFile(PlatformFolder folder, String name) {
        return new PidFile(folder.run(name + ".pid"));
    }

    public ChildSpec spec() {
        return spec;
    }

    public ProcessHandle process() {
        return process;
    }

    public void adopt(ProcessHandle leftover) {
        process = leftover;
        LOG.info(PlatformTexts.adopted(spec.title(), leftover.pid()));
    }

    public void start() {
        try {
            FileSystemUtils.deleteRecursively(temp);
            Files.createDirectories(temp);
            for (var file : spec.files().entrySet()) {
                Files.createDirectories(file.getKey().getParent());
                Files.writeString(file.getKey(), file.getValue());
            }
            var arguments = pidFile.file().resolveSibling(spec.name() + ".args");
            Files.writeString(arguments, spec.argumentFile());
            launchedAt = System.currentTimeMillis();
            started = launch(arguments);
            process = started.toHandle();
            pidFile.write(process, spec.fingerprint());
            LOG.info(PlatformTexts.starting(spec.title(), process.pid()));
        } catch (IOException failed) {
            throw new PlatformFault(PlatformTexts.notStarted(spec.title(), PlatformFolder.reason(failed)), failed);
        }
    }

    private Process launch(Path arguments) throws IOException {
        var builder = new ProcessBuilder(spec.program().java().toString(), "@" + arguments)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().retainAll(KEPT_ENVIRONMENT);
        // fewer memory pools of the C library, and no search for a cloud account that is not there
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().put("AWS_EC2_METADATA_DISABLED", "true");
        var launched = builder.start();
        launched.getOutputStream().close();
        return launched;
    }

    boolean alive() {
        return process != null && PidFile.running(process);
    }

    /** With what code it ended; that is known a moment after it is gone. */
    String exit() {
        try {
            return started != null && started.waitFor(1, TimeUnit.SECONDS)
                    ? PlatformTexts.exitCode(started.exitValue())
                    : PlatformTexts.exitUnknown();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return PlatformTexts.exitUnknown();
        }
    }

    /** What it said last: first what the JVM printed, then its log, unless that is of an earlier run. */
    List<String> lastLines() {
        return Stream.of(output, spec.log())
                .filter(file -> file.toFile().lastModified() >= launchedAt)
                .flatMap(file -> LogTail.of(file, 4).stream())
                .toList();
    }

    public void askToStop() {
        if (process != null) {
            process.destroy();
        }
    }

    public void waitUntilStopped(Duration patience) {
        if (process != null) {
            end(process, patience);
            pidFile.delete();
        }
    }

    /** Waits for the end of a process that was asked to stop, and forces it when it takes too long. */
    static void end(ProcessHandle process, Duration patience) {
        try {
            for (var until = System.nanoTime() + patience.toNanos(); PidFile.running(process); ) {
                if (System.nanoTime() > until) {
                    process.destroyForcibly();
                    process.onExit().get(5, TimeUnit.SECONDS);
                    return;
                }
                Thread.sleep(50);
            }
        } catch (ExecutionException | TimeoutException unstoppable) {
            LOG.warn("{}", process.pid(), unstoppable);
        } catch (InterruptedException stopping) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
