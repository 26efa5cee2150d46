package nl.samenaanzet.localplatform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.samenaanzet.database.OlderDatabase;
import nl.samenaanzet.localplatform.child.ChildSpecTest;
import nl.samenaanzet.testing.FreePorts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The hook into the start of Spring, with an application that has nothing else. */
@ExtendWith(OutputCaptureExtension.class)
class LocalPlatformRunTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path data;

    @Configuration
    static class Nothing {}

    @Test
    void aFaultStopsTheStartWithOneLineAndNoStackTrace(CapturedOutput output) throws IOException {
        var offset = ChildSpecTest.freeOffset();
        try (var other = new ServerSocket(26500 + offset, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> run("enabled=true", "port-offset=" + offset))
                    .isInstanceOf(PlatformFault.class)
                    .extracting("exitCode")
                    .isEqualTo(1);

            assertThat(output.getAll())
                    .containsOnlyOnce("Poort " + other.getLocalPort() + " (gateway van Camunda)")
                    .doesNotContain("\tat ")
                    .doesNotContain("APPLICATION FAILED TO START");
        }
        PlatformFolder.open(folder.toString()).close();
    }

    @Test
    void aDatabaseOfAnOlderVersionStopsTheStartBeforeAnythingIsMade(CapturedOutput output) throws IOException {
        OlderDatabase.make(
                new DriverManagerDataSource(database(), "sa", ""), Files.createDirectory(data.resolve("migrations")));

        assertThatThrownBy(() -> run("enabled=true"))
                .isInstanceOf(PlatformFault.class)
                .extracting("exitCode")
                .isEqualTo(1);

        assertThat(output.getAll())
                .containsOnlyOnce("andere versie van de software")
                .containsOnlyOnce("another version of the software")
                .doesNotContain("\tat ")
                .doesNotContain("APPLICATION FAILED TO START");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void switchedOffItDoesNothing() {
        try (var context = run("enabled=false")) {
            assertThat(context.containsBean("localPlatform")).isFalse();
            assertThat(context.getEnvironment().getProperty("samenaanzet.engine.grpc-address"))
                    .isNull();
            assertThat(folder).isEmptyDirectory();
        }
    }

    private ConfigurableApplicationContext run(String... settings) {
        var application = new SpringApplication(Nothing.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        var ours = Stream.concat(Stream.of("folder=" + folder), Stream.of(settings))
                .map(setting -> "--samenaanzet.local-platform." + setting);
        return application.run(Stream.concat(
                        ours, Stream.of("--spring.datasource.url=" + database(), "--server.port=" + FreePorts.one()))
                .toArray(String[]::new));
    }

    private String database() {
        return "jdbc:h2:file:" + data.resolve("saz")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    }
}
