package nl.samenaanzet.localplatform.fetch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The few requests to our own children, never through a proxy. */
public final class Http {

    private static final int PATIENCE_MILLIS = 2000;

    private Http() {}

    public static boolean answers(URI address) {
        try {
            return connect(address, "GET").getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    public static String get(URI address) throws IOException {
        try (var answer = connect(address, "GET").getInputStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public static void delete(URI address) throws IOException {
        connect(address, "DELETE").getResponseCode();
    }

    private static HttpURLConnection connect(URI address, String method) throws IOException {
        var connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        connection.setRequestMethod(method);
        return connection;
    }
}
