package nl.samenaanzet.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Calls the services of the product without its pages, through the door that the bench puts into it: a line each way. */
class Door implements People {

    private static class Line {
        private final Socket socket;
        private final BufferedReader in;

        Line(int port) throws IOException {
            socket = new Socket("127.0.0.1", port);
            socket.setTcpNoDelay(true);
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private final ThreadLocal<Line> line;

    Door(int port) {
        line = ThreadLocal.withInitial(() -> {
            try {
                return new Line(port);
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        });
    }

    @Override
    public void submit(String strategy) throws IOException {
        ask("submit " + strategy);
    }

    @Override
    public void answer(String ballot, int seat) throws IOException {
        ask("vote " + ballot + " " + seat);
    }

    private void ask(String what) throws IOException {
        line.get().socket.getOutputStream().write((what + "\n").getBytes(StandardCharsets.UTF_8));
        var answer = line.get().in.readLine();
        if (!"ok".equals(answer)) {
            throw new IllegalStateException(what + ": " + answer);
        }
    }
}
