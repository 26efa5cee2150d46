package nl.samenaanzet.localplatform.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenaanzet.localplatform.PlatformFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JvmTest {

    @TempDir
    private Path home;

    @Test
    void withoutASettingItIsTheOneThatRunsTheApplication() {
        assertThat(Jvm.of("").java())
                .startsWith(Path.of(System.getProperty("java.home")))
                .isExecutable();
    }

    @Test
    void aJdkThatIsTooOldIsNamedWithTheProperty() throws IOException {
        jdk("JAVA_VERSION=\"17.0.15\"");
        assertThatThrownBy(() -> Jvm.of(home.toString()))
                .isInstanceOf(PlatformFault.class)
                .hasMessageContaining("versie 17")
                .hasMessageContaining("samenaanzet.local-platform.java-home");

        jdk("JAVA_VERSION=\"1.8.0_442\"");
        assertThatThrownBy(() -> Jvm.of(home.toString())).hasMessageContaining("versie 8");
    }

    @Test
    void aJdkOf21OrNewerIsFine() throws IOException {
        jdk("IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"21\"\n");

        assertThat(Jvm.of(home.toString()).java()).startsWith(home);
    }

    @Test
    void aFolderWithoutAJdkIsRefused() {
        assertThatThrownBy(() -> Jvm.of(home.toString()))
                .isInstanceOf(PlatformFault.class)
                .hasMessageContaining("samenaanzet.local-platform.java-home");
    }

    private void jdk(String release) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        for (var name : new String[] {"java", "java.exe"}) {
            Files.writeString(home.resolve("bin").resolve(name), "").toFile().setExecutable(true);
        }
        Files.writeString(home.resolve("release"), release);
    }
}
