package nl.samenaanzet.e2e;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenaanzet.testing.FreePorts;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;

/** The packaged application as a process of its own, with its own ports and folders: a running one is not touched. */
class LocalApplication implements AutoCloseable {

    static final Path FOLDER = Path.of("target", "e2e").toAbsolutePath();
    private static final int PAGES = 8080;
    private static final int WEB = 8088;
    /** Beside a running application, and beside another build. */
    private static final int OFFSET = FreePorts.offset(PAGES, WEB, 26500, 26501, 26502, 9600, 9201, 9301);

    static final String ADDRESS = "http://127.0.0.1:" + (PAGES + OFFSET);
    static final String OPERATE = "http://127.0.0.1:" + (WEB + OFFSET) + "/operate";

    private final List<String> jvm;
    private final List<String> settings;
    private Process process;
    private int starts;

    /**
     * @param jvm options of its JVM beside its memory
     * @param settings beside the usual ones, for each start: "--name=value"
     */
    LocalApplication(List<String> jvm, List<String> settings) {
        this.jvm = jvm;
        this.settings = settings;
    }

    /** Forgets what an earlier run left: its dossiers would stand among ours. What was downloaded stays. */
    static void forget() {
        try {
            FileSystemUtils.deleteRecursively(FOLDER.resolve("data"));
            FileSystemUtils.deleteRecursively(FOLDER.resolve("camunda").resolve("data"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param more options that come instead of the usual ones: "--name=value" */
    void start(String... more) {
        try {
            Files.createDirectories(FOLDER);
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.add("-Xmx512m");
            command.addAll(jvm);
            command.addAll(List.of(
                    "-jar",
                    jar().toString(),
                    "--server.port=" + (PAGES + OFFSET),
                    "--samenaanzet.programme.trial=false",
                    "--samenaanzet.archive.categories[0].code=1.1",
                    "--samenaanzet.archive.categories[0].label=Besluit",
                    "--samenaanzet.archive.categories[0].years=10",
                    "--samenaanzet.local-platform.port-offset=" + OFFSET,
                    "--samenaanzet.local-platform.start-timeout=6m",
                    "--samenaanzet.register.log.key-file=" + FOLDER.resolve("data/register.key"),
                    "--samenaanzet.register.log.heads-file=" + FOLDER.resolve("data/register-heads.txt"),
                    "--samenaanzet.local-platform.folder=" + FOLDER.resolve("camunda"),
                    "--spring.datasource.url=jdbc:h2:file:" + FOLDER.resolve("data/saz")
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"));
            command.addAll(settings);
            for (var option : more) {
                command.removeIf(usual -> usual.startsWith(option.substring(0, option.indexOf('=') + 1)));
                command.add(option);
            }
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            FOLDER.resolve("application-" + ++starts + ".log").toFile())
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        await("the login page", Duration.ofMinutes(5), () -> status(ADDRESS + "/login") == 200);
    }

    void awaitOperate() {
        await("Operate", Duration.ofMinutes(3), () -> status(OPERATE) == 200);
    }

    /** As a power cut would. */
    void kill() {
        process.toHandle().destroyForcibly();
        process.toHandle().onExit().join();
    }

    /** Kills the Camunda broker that this application started, and waits until the application has started another. */
    void killBroker() {
        var killed = broker().orElseThrow();
        killed.destroyForcibly();
        await(
                "another broker",
                Duration.ofMinutes(1),
                () -> broker().filter(other -> other.pid() != killed.pid()).isPresent());
    }

    /** Found by its arguments among the application's own children. */
    private Optional<ProcessHandle> broker() {
        return process.toHandle()
                .children()
                .filter(c -> c.info()
                        .arguments()
                        .map(a -> String.join(" ", a))
                        .orElse("")
                        .contains("camunda.args"))
                .findFirst();
    }

    private static Path jar() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(f -> f.getFileName().toString().matches("samen-aan-zet-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No packaged application: run mvn verify"));
        }
    }

    private boolean alive() {
        return process.isAlive();
    }

    void await(String what, Duration atMost, java.util.concurrent.Callable<Boolean> condition) {
        Awaitility.await(what)
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    if (!alive()) {
                        throw new IllegalStateException("The application ended; see " + FOLDER);
                    }
                    return condition.call();
                });
    }

    private static int status(String address) {
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(3000);
            return connection.getResponseCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    /** Stops the application, which takes its Camunda with it. */
    @Override
    public void close() {
        if (process != null) {
            var children = process.descendants().toList();
            process.destroy();
            process.onExit()
                    .orTimeout(60, java.util.concurrent.TimeUnit.SECONDS)
                    .exceptionally(late -> {
                        process.descendants().forEach(ProcessHandle::destroyForcibly);
                        return process.destroyForcibly();
                    })
                    .join();
            Awaitility.await("nothing that it started is left")
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
        }
    }
}
