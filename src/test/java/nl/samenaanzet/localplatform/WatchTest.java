package nl.samenaanzet.localplatform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.samenaanzet.localplatform.child.Child;
import nl.samenaanzet.localplatform.child.ChildSpec;
import nl.samenaanzet.localplatform.child.ChildWatch;
import nl.samenaanzet.localplatform.child.PidFile;
import nl.samenaanzet.localplatform.child.WatchedChild;
import nl.samenaanzet.localplatform.fetch.Http;
import nl.samenaanzet.testing.FreePorts;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

    @TempDir
    private Path root;

    private PlatformFolder folder;
    private Child child;
    private ChildWatch watch;

    @BeforeEach
    void open() {
        folder = PlatformFolder.open(root.toString());
    }

    @AfterEach
    void stop() {
        watch.pause();
        child.askToStop();
        child.waitUntilStopped(Duration.ofSeconds(5));
        folder.close();
    }

    @Test
    void aChildThatEndsBeforeItIsReadyStopsTheStartWithItsLastWords() {
        watch(0, Duration.ofSeconds(20));

        assertThatThrownBy(() -> watch.ready().get(20, TimeUnit.SECONDS))
                .cause()
                .isInstanceOf(PlatformFault.class)
                .hasMessageContaining("code 7")
                .hasMessageContaining("no room for me")
                .hasMessageContaining(folder.log("fake.log").toString())
                .hasMessageContaining("samenaanzet.local-platform.camunda-memory");
    }

    @Test
    void aChildThatIsNotReadyInTimeStopsTheStart() throws IOException {
        watch(FakeChild.spec(folder, FreePorts.one(), 1), Duration.ofMillis(1));

        assertThatThrownBy(() -> watch.ready().get(20, TimeUnit.SECONDS))
                .cause()
                .hasMessageContaining("samenaanzet.local-platform.start-timeout");
    }

    @Test
    void aChildThatIsKilledIsStartedAgain() throws Exception {
        watch(FreePorts.one(), Duration.ofSeconds(20));
        watch.ready().get(20, TimeUnit.SECONDS);
        var first = child.process();

        first.destroyForcibly();

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> child.process().pid() != first.pid());
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Http.answers(child.spec().readiness()));
    }

    @Test
    void aChildThatEndsWhileEverythingIsStoppedStaysEnded() throws Exception {
        watch(FreePorts.one(), Duration.ofSeconds(20));
        watch.ready().get(20, TimeUnit.SECONDS);
        var first = child.process();

        watch.pause();
        first.destroyForcibly();

        Awaitility.await()
                .pollDelay(Duration.ofSeconds(3))
                .until(() -> child.process().pid() == first.pid());
        assertThat(PidFile.running(first)).isFalse();
    }

    private void watch(int port, Duration patience) {
        watch(FakeChild.spec(folder, port), patience);
    }

    private void watch(ChildSpec spec, Duration patience) {
        child = new Child(spec, folder);
        child.start();
        watch = new ChildWatch(List.of(new WatchedChild(child)), patience, Instant.now());
        Thread.ofPlatform().daemon().start(watch);
    }
}
