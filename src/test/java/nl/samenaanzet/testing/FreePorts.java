package nl.samenaanzet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Ports that nobody listens on now: an application or another build may run on this machine beside the tests. */
public final class FreePorts {

    private static final int LEAST = 1000;
    private static final int MOST = 6000;

    private FreePorts() {}

    public static int one() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /**
     * A number at which all of these ports are free when it is added to them, below those that the system gives to who
     * asks for any.
     */
    public static int offset(int... ports) {
        return ThreadLocalRandom.current()
                .ints(LEAST, MOST)
                .limit(MOST)
                .filter(offset -> IntStream.of(ports).allMatch(port -> free(port + offset)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free ports"));
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
