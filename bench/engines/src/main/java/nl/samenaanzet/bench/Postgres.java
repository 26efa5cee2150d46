package nl.samenaanzet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL server of this machine's own programs, with a folder of its own, for one run; durable, otherwise as installed. */
class Postgres implements AutoCloseable {

    private static final String USER = "bench";

    private final Path programs;
    private final Path folder;
    private final int port;
    private final List<String> as;

    /** @param programs folder with initdb and pg_ctl */
    Postgres(Path programs, Path folder, int port) throws IOException, InterruptedException {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
        // the server refuses to be run by root
        this.as = System.getProperty("user.name").equals("root") ? List.of("runuser", "-u", "postgres", "--") : List.of();
        Files.createDirectories(folder);
        if (!as.isEmpty()) {
            run(List.of("chown", "postgres", folder.toString()));
        }
        run("initdb", "-D", data(), "-U", USER, "-A", "trust", "-E", "UTF8", "--no-locale");
        run("pg_ctl", "-D", data(), "-w", "-l", folder.resolve("server.log").toString(), "-o",
                "-h 127.0.0.1 -p %d -k '' -c synchronous_commit=on -c fsync=on -c shared_buffers=256MB -c max_connections=200 %s"
                        .formatted(port, System.getProperty("bench.postgres", "")), "start");
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    /** Makes a database. @return its address */
    String create(String name) throws SQLException {
        try (var connection = connect("postgres"); var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return url(name);
    }

    private Connection connect(String name) throws SQLException {
        return DriverManager.getConnection(url(name));
    }

    String url(String name) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s".formatted(port, name, USER);
    }

    String version() throws SQLException {
        try (var connection = connect("postgres")) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    long pid() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst());
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(as);
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        var log = folder.resolve("tools.log").toFile();
        var ended = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log)).start().waitFor();
        if (ended != 0) {
            throw new IllegalStateException(command + " ended with " + ended + "; see " + log);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("pg_ctl", "-D", data(), "-m", "fast", "-w", "stop");
    }
}
