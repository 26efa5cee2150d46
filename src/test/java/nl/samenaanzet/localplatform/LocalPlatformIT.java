package nl.samenaanzet.localplatform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenaanzet.localplatform.child.ChildSpecTest;
import nl.samenaanzet.localplatform.fetch.Http;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The real Camunda with Operate and its index, on ports of its own. Comes first: the programs that it unpacks, and the
 * archive of classes that its JVMs write, are there for the tests in the browser.
 */
@Order(1)
class LocalPlatformIT {

    private static final LocalPlatformProperties PROPERTIES = ChildSpecTest.properties(Map.of(
            "folder",
            Path.of("target/e2e/camunda").toString(),
            "port-offset",
            "" + ChildSpecTest.freeOffset(),
            "start-timeout",
            "6m"));

    @Test
    void itStartsItOutlivesAKilledBrokerAndItStops() {
        var platform = new LocalPlatform(PROPERTIES, 0);
        platform.start();
        List<ProcessHandle> processes;
        try {
            assertThat(platform.awaitReady()).isTrue();
            processes = platform.processes();
            assertThat(processes).hasSize(2).allMatch(ProcessHandle::isAlive);
            assertThat(platform.announcement("-", Duration.ZERO).text()).contains("/operate", "MB");

            processes.getLast().destroyForcibly();

            Awaitility.await().atMost(Duration.ofMinutes(5)).until(() -> broughtBack(platform, processes.getLast()));
        } finally {
            platform.stop();
        }
        // what has ended counts as alive until its parent has taken note of it
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(Stream.concat(processes.stream(), platform.processes().stream()))
                        .noneMatch(ProcessHandle::isAlive));
    }

    private static boolean broughtBack(LocalPlatform platform, ProcessHandle killed) {
        return platform.processes().getLast().pid() != killed.pid()
                && Http.answers(URI.create("http://127.0.0.1:%d/actuator/health/readiness"
                        .formatted(PROPERTIES.usedPorts().management())));
    }
}
