package nl.samenaanzet.localplatform.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.samenaanzet.localplatform.PlatformFault;
import nl.samenaanzet.localplatform.child.ChildSpecTest;
import nl.samenaanzet.localplatform.program.CamundaProgram;
import nl.samenaanzet.localplatform.program.IndexProgram;
import nl.samenaanzet.testing.FreePorts;
import org.eclipse.aether.transfer.AbstractTransferListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenCentralTest {

    @TempDir
    private Path folder;

    /** The mirror is in the settings of the user, so the settings were read; nobody answers there. */
    @Test
    void aRegistryThatDoesNotAnswerIsNamedInOneLine() throws IOException {
        var mirror = "http://127.0.0.1:" + FreePorts.one() + "/maven";
        var settings = Files.writeString(folder.resolve("settings.xml"), """
                <settings><mirrors><mirror><id>ours</id><mirrorOf>*</mirrorOf><url>%s</url></mirror></mirrors></settings>
                """.formatted(mirror));
        var properties = ChildSpecTest.properties(Map.of(
                "maven-settings",
                settings.toString(),
                "local-repository",
                folder.resolve("repository").toString()));

        try (var central = new MavenCentral(properties, new AbstractTransferListener() {})) {
            assertThatThrownBy(() -> central.file(CamundaProgram.ARCHIVE))
                    .isInstanceOf(PlatformFault.class)
                    .hasMessageContaining(mirror)
                    .hasMessageContaining("samenaanzet.local-platform.maven-settings")
                    .message()
                    .doesNotContain("\n");
            assertThatThrownBy(() -> central.classPath(IndexProgram.RUNNER)).isInstanceOf(PlatformFault.class);
        }
    }

    @Test
    void theProgressIsABar() {
        var out = new ByteArrayOutputStream();
        var progress = new FetchProgress("Camunda", 299_000_000, new PrintStream(out), true, new AtomicBoolean());

        assertThat(progress.bar(0)).startsWith("  [------------------------------]   0%");
        assertThat(progress.bar(149_500_000))
                .isEqualTo("  [###############---------------]  50%  149 van 299 MB  Camunda");
        assertThat(progress.bar(400_000_000)).contains("100%");
    }
}
