package nl.samenaanzet.localplatform.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.samenaanzet.localplatform.FakeChild;
import nl.samenaanzet.localplatform.PlatformFolder;
import nl.samenaanzet.localplatform.fetch.Http;
import nl.samenaanzet.localplatform.program.Camunda;
import nl.samenaanzet.testing.FreePorts;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the next start does with a process that a killed application left behind. */
class LeftoversTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    private Path root;

    private PlatformFolder folder;
    private ChildSpec spec;
    private ProcessHandle process;

    @BeforeEach
    void leaveAProcessBehind() throws IOException {
        folder = PlatformFolder.open(root.toString());
        spec = FakeChild.spec(folder, FreePorts.one());
        var child = new Child(spec, folder);
        child.start();
        process = child.process();
        Awaitility.await().until(() -> Http.answers(spec.readiness()));
    }

    @AfterEach
    void endIt() {
        process.destroyForcibly();
        folder.close();
    }

    @Test
    void oneThatIsWellAndHasTheSameSettingsIsTakenOver() {
        assertThat(Leftovers.settle(folder, List.of(spec), PATIENCE)).containsEntry(Camunda.NAME, process);
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void oneOfOtherSettingsIsEnded() {
        var port = spec.readiness().getPort();
        var other = FakeChild.spec(folder, port + 1, port);

        assertThat(Leftovers.settle(folder, List.of(other), PATIENCE)).isEmpty();
        assertThat(PidFile.running(process)).isFalse();
    }

    @Test
    void oneThatDoesNotAnswerIsEnded() {
        var silent = new ChildSpec(
                spec.name(),
                spec.title(),
                new ChildSpec.Program(spec.program().java(), spec.program().arguments()),
                spec.files(),
                spec.ports(),
                URI.create("http://127.0.0.1:1/"),
                spec.log(),
                spec.memoryProperty());

        assertThat(Leftovers.settle(folder, List.of(silent), PATIENCE)).isEmpty();
        assertThat(PidFile.running(process)).isFalse();
    }

    @Test
    void oneThatHasNoPlaceAnyMoreIsEnded() {
        assertThat(Leftovers.settle(folder, List.of(), PATIENCE)).isEmpty();
        assertThat(PidFile.running(process)).isFalse();
    }

    /** The system gave the number of our dead process to somebody else's. */
    @Test
    void aStrangerWithTheSameProcessIdIsLeftAlone() throws IOException {
        var file = folder.run("camunda.pid");
        Files.writeString(file, Files.readString(file).replaceAll("started=\\d+", "started=1000000000000"));

        assertThat(Leftovers.settle(folder, List.of(spec), PATIENCE)).isEmpty();
        assertThat(process.isAlive()).isTrue();
        assertThat(file).doesNotExist();
    }

    @Test
    void aPidFileThatCannotBeReadIsNobody() throws IOException {
        Files.writeString(folder.run("camunda.pid"), "half a li");

        assertThat(new PidFile(folder.run("camunda.pid")).leftover()).isEmpty();
    }

    /** Killed, and its parent, which became another program, never asks how it ended: not alive, not gone. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeadProcessThatNobodyTookNoteOfIsNobody() throws IOException {
        var parent = new ProcessBuilder("sh", "-c", "sleep 30 & echo $!; exec sleep 30").start();
        try (var answer = parent.inputReader()) {
            var dead = ProcessHandle.of(Long.parseLong(answer.readLine())).orElseThrow();
            var file = new PidFile(folder.run("dead.pid"));
            file.write(dead, "same");
            assertThat(file.leftover()).isPresent();

            dead.destroyForcibly();

            Awaitility.await().until(() -> file.leftover().isEmpty());
        } finally {
            parent.destroyForcibly();
        }
    }

    @Test
    void aProcessThatIsGoneIsNobody() {
        process.destroyForcibly();
        Awaitility.await().until(() -> !PidFile.running(process));

        assertThat(new PidFile(folder.run("camunda.pid")).leftover()).isEmpty();
    }
}
