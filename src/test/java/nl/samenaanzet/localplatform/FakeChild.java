package nl.samenaanzet.localplatform;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import nl.samenaanzet.localplatform.child.ChildSpec;
import nl.samenaanzet.localplatform.program.Camunda;
import nl.samenaanzet.localplatform.program.Jvm;

/** A child process of the tests: says it is ready on the given port, or ends at once when the port is 0. */
public final class FakeChild {

    private FakeChild() {}

    public static void main(String[] arguments) throws IOException {
        var port = Integer.parseInt(arguments[0]);
        if (port == 0) {
            System.out.println("no room for me");
            System.exit(7);
        }
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    public static ChildSpec spec(PlatformFolder folder, int port) {
        return spec(folder, port, port);
    }

    public static ChildSpec spec(PlatformFolder folder, int port, int askedAt) {
        var classes = Path.of("target/test-classes").toAbsolutePath()
                + File.pathSeparator
                + Path.of("target/classes").toAbsolutePath();
        return new ChildSpec(
                Camunda.NAME,
                "Het proces van de test",
                new ChildSpec.Program(
                        Jvm.of("").java(),
                        List.of("-Xmx32m", "-cp", classes, FakeChild.class.getName(), Integer.toString(port))),
                new TreeMap<>(),
                List.of(),
                URI.create("http://127.0.0.1:" + askedAt + "/"),
                folder.log("fake.log"),
                "samenaanzet.local-platform.camunda-memory");
    }
}
