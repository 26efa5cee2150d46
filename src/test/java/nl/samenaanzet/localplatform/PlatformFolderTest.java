package nl.samenaanzet.localplatform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformFolderTest {

    @TempDir
    private Path folder;

    @Test
    void oneApplicationAtATimeHoldsTheFolder() {
        try (var held = PlatformFolder.open(folder.toString())) {
            assertThatThrownBy(() -> PlatformFolder.open(held.root().toString()))
                    .isInstanceOf(PlatformFault.class)
                    .hasMessageContaining("proces " + ProcessHandle.current().pid())
                    .hasMessageContaining("samenaanzet.local-platform.folder");
        }
        assertThatCode(() -> PlatformFolder.open(folder.toString()).close()).doesNotThrowAnyException();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedWithItsProperty() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "not a folder");

        assertThatThrownBy(() -> PlatformFolder.open(file.resolve("in").toString()))
                .isInstanceOf(PlatformFault.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("samenaanzet.local-platform.folder");
    }

    @Test
    void gitIgnoresAllOfIt() throws IOException {
        try (var held = PlatformFolder.open(folder.toString())) {
            assertThat(Files.readString(held.root().resolve(".gitignore"))).isEqualTo("*\n");
        }
    }
}
