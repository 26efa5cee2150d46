package nl.samenaanzet.localplatform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import nl.samenaanzet.localplatform.child.ChildSpec.Port;
import org.springframework.util.unit.DataSize;

/** Looks before anything starts whether it can. */
final class Preflight {

    private Preflight() {}

    /** Ports that are possible and different from each other. */
    static void distinct(List<Port> ports) {
        var seen = new HashMap<Integer, String>();
        for (var port : ports) {
            if (port.number() < 1 || port.number() > 65535) {
                throw new PlatformFault(PlatformTexts.portImpossible(port.number(), port.property()));
            }
            var other = seen.put(port.number(), port.property());
            if (other != null) {
                throw new PlatformFault(PlatformTexts.portTwice(port.number(), port.property(), other));
            }
        }
    }

    static void free(List<Port> ports) {
        for (var port : ports) {
            if (taken(port.number())) {
                throw new PlatformFault(PlatformTexts.portTaken(port.number(), port.use(), port.property()));
            }
        }
    }

    /** Listening alone does not tell on every system: some let one address of a taken port be used again. */
    private static boolean taken(int port) {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        try (var socket = new ServerSocket()) {
            socket.bind(address);
        } catch (IOException taken) {
            return true;
        }
        try (var socket = new Socket()) {
            socket.connect(address, 200);
            return true;
        } catch (IOException free) {
            return false;
        }
    }

    static void space(Path folder, DataSize needed) {
        try {
            var free = DataSize.ofBytes(Files.getFileStore(folder).getUsableSpace());
            if (free.compareTo(needed) < 0) {
                throw new PlatformFault(PlatformTexts.noSpace(folder, needed.toMegabytes(), free.toMegabytes()));
            }
        } catch (IOException unknown) {
            throw new PlatformFault(PlatformTexts.notWritable(folder, PlatformFolder.reason(unknown)), unknown);
        }
    }

    /** The port of the pages is Spring's own; we only say which property it is. */
    static Port pages(int port) {
        return new Port(port, PlatformTexts.say("use.pages"), "server.port");
    }
}
