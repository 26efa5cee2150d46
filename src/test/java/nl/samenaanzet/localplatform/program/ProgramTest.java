package nl.samenaanzet.localplatform.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.samenaanzet.fingerprint.Sha256;
import nl.samenaanzet.localplatform.PlatformFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

    @TempDir
    private Path root;

    private Program program;

    @BeforeEach
    void notThereYet() {
        program = new Program(root.resolve("camunda-1"));
        assertThat(program.complete()).isFalse();
    }

    @Test
    void whatWasUnpackedIsComplete() throws IOException {
        install(zip("camunda/lib/a.jar", "camunda/bin/camunda"));

        assertThat(program.complete()).isTrue();
        assertThat(program.folder().resolve("lib/a.jar")).hasContent("camunda/lib/a.jar");
        assertThat(program.folder().resolve("bin/camunda")).isExecutable();
        assertThat(CamundaProgram.jars(program.folder().resolve("lib"))).endsWith("a.jar");
    }

    @Test
    void aFileThatIsCutShortOrGoneMakesItIncomplete() throws IOException {
        install(zip("camunda/lib/a.jar"));
        Files.writeString(program.folder().resolve("lib/a.jar"), "cut");
        assertThat(program.complete()).isFalse();

        install(zip("camunda/lib/a.jar"));
        assertThat(program.complete()).isTrue();
        Files.delete(program.folder().resolve("lib/a.jar"));
        assertThat(program.complete()).isFalse();
    }

    @Test
    void whatAKilledUnpackingLeftIsMadeAgain() throws IOException {
        Files.createDirectories(root.resolve("camunda-1.unfinished/lib"));
        Files.writeString(root.resolve("camunda-1.unfinished/lib/half.jar"), "ha");

        install(zip("camunda/lib/a.jar"));

        assertThat(program.folder().resolve("lib")).isDirectoryNotContaining("glob:**half.jar");
        assertThat(root).isDirectoryNotContaining("glob:**unfinished");
    }

    @Test
    void aFailedUnpackingLeavesNothing() {
        assertThatThrownBy(() -> program.install(target -> {
                    Files.writeString(target.resolve("half"), "ha");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(PlatformFault.class)
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("samenaanzet.local-platform.folder");

        assertThat(root).isEmptyDirectory();
    }

    @Test
    void anUnpackingThatIsBrokenOffLeavesNothing() throws IOException {
        var archive = zip("camunda/lib/a.jar");

        assertThatThrownBy(() ->
                        program.install(target -> CamundaProgram.unpack(archive, target, new AtomicBoolean(true))))
                .isInstanceOf(PlatformFault.class);

        assertThat(program.folder()).doesNotExist();
    }

    @Test
    void anEntryThatPointsOutOfTheFolderIsRefused() throws IOException {
        var archive = zip("camunda/../../outside");

        assertThatThrownBy(() -> install(archive)).isInstanceOf(PlatformFault.class);
        assertThat(root.resolve("outside")).doesNotExist();
    }

    @Test
    void aDamagedArchiveIsNamed() throws IOException {
        var archive = zip("camunda/lib/a.jar");

        assertThatThrownBy(() -> CamundaProgram.verify(archive))
                .isInstanceOf(PlatformFault.class)
                .hasMessageContaining(archive.toString());
        assertThatCode(() -> CamundaProgram.verify(archive, sha256(archive))).doesNotThrowAnyException();
    }

    private static String sha256(Path file) throws Exception {
        return Sha256.of(Files.readAllBytes(file));
    }

    private void install(Path archive) {
        program.install(target -> CamundaProgram.unpack(archive, target, new AtomicBoolean()));
    }

    private Path zip(String... names) throws IOException {
        var archive = Files.createTempFile("camunda", ".zip");
        archive.toFile().deleteOnExit();
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes());
            }
        }
        return archive;
    }
}
