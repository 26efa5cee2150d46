package nl.samenaanzet.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One kept connection, as light as can be: on two cores the one who asks should cost as little as possible. */
class Http implements AutoCloseable {

    record Answer(int status, List<String> headers, String body) {

        String header(String name) {
            return headers.stream().filter(h -> h.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(h -> h.substring(name.length() + 1).strip()).findFirst().orElse(null);
        }
    }

    private final String host;
    private final Socket socket;
    private final InputStream in;
    private long used = System.nanoTime();
    private boolean over;

    Http(String host, int port) throws IOException {
        this.host = host + ":" + port;
        this.socket = new Socket(host, port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        this.in = new BufferedInputStream(socket.getInputStream(), 16384);
    }

    Answer get(String path, String cookies) throws IOException {
        return send("GET " + path, cookies, null);
    }

    Answer post(String path, String cookies, String form) throws IOException {
        return send("POST " + path, cookies, form);
    }

    /** The server closes a connection that nobody used for a while. */
    boolean stale() {
        return over || System.nanoTime() - used > 5_000_000_000L;
    }

    private Answer send(String what, String cookies, String form) throws IOException {
        var head = what + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: text/html\r\nAccept-Language: nl\r\nCookie: " + cookies + "\r\n";
        var request = form == null ? head + "\r\n" : head + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + form.length() + "\r\n\r\n" + form;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        var status = line();
        var headers = new ArrayList<String>();
        for (var header = line(); !header.isEmpty(); header = line()) {
            headers.add(header);
        }
        var answer = new Answer(Integer.parseInt(status.substring(9, 12)), headers, "");
        over = "close".equalsIgnoreCase(answer.header("Connection"));
        used = System.nanoTime();
        return new Answer(answer.status(), headers, body(answer));
    }

    private String body(Answer answer) throws IOException {
        var length = answer.header("Content-Length");
        if (length != null) {
            return text(in.readNBytes(Integer.parseInt(length)));
        }
        if (!"chunked".equals(answer.header("Transfer-Encoding"))) {
            return "";
        }
        var all = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.write(in.readNBytes(size));
            line();
        }
        line();
        return text(all.toByteArray());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new StringBuilder(80);
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The connection was closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
