package nl.samenaanzet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged application with its local Camunda, and a bare broker of the same distribution with the same settings. */
class Servers implements AutoCloseable {

    /** As a server, not as a laptop, would run it; the same for both brokers. */
    private static final String BROKER_OPTIONS = "-XX:TieredStopAtLevel=4";
    private static final String BROKER_MEMORY = "1024MB";

    private final Path folder;
    private final int base;
    private Process application;
    private Process broker;

    /** @param base first of the ports: pages, then door and database; also what is added to the ports of Camunda */
    Servers(Path folder, int base) {
        this.folder = folder;
        this.base = base;
    }

    private int offset() {
        return base - 8000;
    }

    String pages() {
        return "http://127.0.0.1:" + base;
    }

    int door() {
        return base + 1;
    }

    String gateway() {
        return "http://127.0.0.1:" + (26500 + offset());
    }

    String bareGateway() {
        return "http://127.0.0.1:" + (26500 + offset() + 50);
    }

    /** @param url of its database @param more options, for trying something */
    void startApplication(Path java, Path jar, Path door, String url, List<String> more) throws IOException {
        var command = new ArrayList<>(List.of(java.toString()));
        command.addAll(List.of(System.getProperty("bench.application", "-Xmx1g").split(" ")));
        command.addAll(List.of("-Dloader.path=" + door, "-cp", jar.toString(), "org.springframework.boot.loader.launch.PropertiesLauncher",
                "--spring.profiles.active=postgres,bench", "--server.port=" + base, "--bench.door=" + door(),
                "--spring.datasource.url=" + url, "--spring.datasource.username=bench",
                "--samenaanzet.people.trial-mode=true", "--samenaanzet.register.log.heads-file=", "--samenaanzet.local-platform.enabled=true",
                "--samenaanzet.local-platform.operate=false", "--samenaanzet.local-platform.port-offset=" + offset(),
                "--samenaanzet.local-platform.folder=" + folder.resolve("camunda"),
                "--samenaanzet.local-platform.camunda-memory=" + BROKER_MEMORY,
                "--samenaanzet.local-platform.camunda-options=" + BROKER_OPTIONS));
        command.addAll(more);
        var log = folder.resolve("application.log");
        application = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        await(pages() + "/login", application, log);
        await(() -> Files.readString(log).contains("workers are open"), application, log);
    }

    long applicationPid() {
        return application.pid();
    }

    long brokerPid() {
        return application.toHandle().children().filter(c -> c.info().arguments().map(a -> String.join(" ", a)).orElse("")
                .contains("camunda.args")).findFirst().orElseThrow().pid();
    }

    /** Starts the same program with the same arguments once more: only ports and folders differ. */
    void startBareBroker() throws IOException {
        var ours = folder.resolve("camunda");
        var bare = folder.resolve("bare");
        for (var part : List.of("run", "data", "logs", "temp")) {
            Files.createDirectories(bare.resolve(part));
        }
        for (var file : List.of("camunda.yaml", "camunda-log4j2.xml", "camunda.args")) {
            var text = Files.readString(ours.resolve("run").resolve(file));
            for (var part : List.of("run", "data", "logs", "temp")) {
                text = text.replace(ours.resolve(part).toString(), bare.resolve(part).toString());
            }
            for (var port : List.of(26500, 26501, 26502, 8088, 9600)) {
                text = text.replace("port: " + (port + offset()), "port: " + (port + offset() + 50));
            }
            Files.writeString(bare.resolve("run").resolve(file), text);
        }
        Files.createDirectories(bare.resolve("data/broker"));
        Files.createDirectories(bare.resolve("temp/camunda"));
        var command = application.toHandle().children().filter(c -> c.pid() == brokerPid()).findFirst().orElseThrow().info().command();
        var log = folder.resolve("bare.log");
        broker = new ProcessBuilder(command.orElseThrow(), "@" + bare.resolve("run/camunda.args")).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
        await("http://127.0.0.1:%d/actuator/health/readiness".formatted(9600 + offset() + 50), broker, log);
    }

    long bareBrokerPid() {
        return broker.pid();
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(String address, Process process, Path log) {
        await(() -> {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setReadTimeout(3000);
            return connection.getResponseCode() == 200;
        }, process, log);
    }

    private static void await(Condition condition, Process process, Path log) {
        for (var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5); System.nanoTime() < end; pause()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("It ended; see " + log);
            }
            try {
                if (condition.holds()) {
                    return;
                }
            } catch (IOException notYet) {
                // again in a moment
            }
        }
        throw new IllegalStateException("It is not ready after five minutes; see " + log);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopping) {
            throw new UncheckedIOException(new IOException(stopping));
        }
    }

    @Override
    public void close() throws InterruptedException {
        for (var process : new Process[] {broker, application}) {
            if (process != null) {
                process.destroy();
                if (!process.waitFor(60, TimeUnit.SECONDS)) {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                }
            }
        }
    }
}
