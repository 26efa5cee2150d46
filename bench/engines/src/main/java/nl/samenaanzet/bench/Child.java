package nl.samenaanzet.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A driver that runs as a process of its own: see {@link Driver}. */
class Child implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;

    Child(List<String> command, Path log) throws IOException {
        process = new ProcessBuilder(command).redirectError(log.toFile()).start();
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        while (!"READY".equals(next(log))) {
            // what a library has to say
        }
    }

    private String next(Path log) throws IOException {
        var line = out.readLine();
        if (line == null) {
            throw new IllegalStateException("A driver ended; see " + log);
        }
        return line;
    }

    long pid() {
        return process.pid();
    }

    Measured measure(String order) {
        try {
            tell(order);
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                var measured = Measured.read(line);
                if (measured != null) {
                    return measured;
                }
            }
            throw new IllegalStateException("The driver ended at: " + order);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    void obey(String order) {
        try {
            tell(order);
            for (var line = out.readLine(); !"DONE".equals(line); line = out.readLine()) {
                if (line == null) {
                    throw new IllegalStateException("The driver ended at: " + order);
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void tell(String order) throws IOException {
        process.getOutputStream().write((order + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
