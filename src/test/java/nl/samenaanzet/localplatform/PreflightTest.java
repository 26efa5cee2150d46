package nl.samenaanzet.localplatform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import nl.samenaanzet.localplatform.child.ChildSpec.Port;
import nl.samenaanzet.testing.FreePorts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class PreflightTest {

    @Test
    void aPortTakenOnTheLoopbackAddressIsNamedWithItsProperty() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Preflight.free(ports(other.getLocalPort())))
                    .isInstanceOf(PlatformFault.class)
                    .hasMessageContaining("Poort " + other.getLocalPort())
                    .hasMessageContaining("samenaanzet.local-platform.ports.gateway")
                    .message()
                    .doesNotContain("\n");
        }
    }

    @Test
    void aPortTakenOnAllAddressesIsTakenToo() throws IOException {
        try (var other = new ServerSocket(0)) {
            assertThatThrownBy(() -> Preflight.free(ports(other.getLocalPort())))
                    .isInstanceOf(PlatformFault.class);
        }
    }

    @Test
    void aFreePortIsFine() {
        var port = FreePorts.one();

        assertThatCode(() -> Preflight.free(ports(port))).doesNotThrowAnyException();
    }

    @Test
    void twoThingsOnOnePortAreBothNamed() {
        var ports = List.of(new Port(8088, "Operate", "ports.web"), Preflight.pages(8088));

        assertThatThrownBy(() -> Preflight.distinct(ports))
                .isInstanceOf(PlatformFault.class)
                .hasMessageContaining("ports.web")
                .hasMessageContaining("server.port");
    }

    @Test
    void aPortThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> Preflight.distinct(ports(65536))).hasMessageContaining("port-offset");
        assertThatThrownBy(() -> Preflight.distinct(ports(0))).isInstanceOf(PlatformFault.class);
        assertThatCode(() -> Preflight.distinct(ports(65535))).doesNotThrowAnyException();
    }

    @Test
    void tooLittleSpaceNamesTheFolderAndTheLimit(@TempDir Path folder) {
        assertThatThrownBy(() -> Preflight.space(folder, DataSize.ofTerabytes(1000)))
                .isInstanceOf(PlatformFault.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("samenaanzet.local-platform.folder")
                .hasMessageContaining("min-free-space");
        assertThatCode(() -> Preflight.space(folder, DataSize.ofBytes(1))).doesNotThrowAnyException();
    }

    private static List<Port> ports(int number) {
        return List.of(new Port(number, "gateway van Camunda", "samenaanzet.local-platform.ports.gateway"));
    }
}
