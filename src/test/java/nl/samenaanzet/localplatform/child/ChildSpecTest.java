package nl.samenaanzet.localplatform.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nl.samenaanzet.localplatform.LocalPlatformProperties;
import nl.samenaanzet.localplatform.PlatformFolder;
import nl.samenaanzet.localplatform.program.Camunda;
import nl.samenaanzet.localplatform.program.Index;
import nl.samenaanzet.localplatform.program.Jvm;
import nl.samenaanzet.testing.FreePorts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the children are told. */
public class ChildSpecTest {

    @TempDir
    private Path root;

    private PlatformFolder folder;

    @BeforeEach
    void open() throws IOException {
        folder = PlatformFolder.open(root.resolve("o'brien's folder").toString());
    }

    @AfterEach
    void close() {
        folder.close();
    }

    @Test
    void everythingOfCamundaListensOnTheLoopbackAddressAndItsOwnPort() {
        var config = camundaConfig(properties(Map.of("port-offset", "100")));

        assertThat(text(config, "/zeebe/broker/network/host")).isEqualTo("127.0.0.1");
        assertThat(text(config, "/zeebe/broker/gateway/network/host")).isEqualTo("127.0.0.1");
        assertThat(text(config, "/zeebe/broker/gateway/network/port")).isEqualTo("26600");
        assertThat(text(config, "/zeebe/broker/network/commandApi/port")).isEqualTo("26601");
        assertThat(text(config, "/zeebe/broker/network/internalApi/port")).isEqualTo("26602");
        assertThat(text(config, "/server/address")).isEqualTo("127.0.0.1");
        assertThat(text(config, "/server/port")).isEqualTo("8188");
        assertThat(text(config, "/management.server/address")).isEqualTo("127.0.0.1");
        assertThat(text(config, "/management.server/port")).isEqualTo("9700");
    }

    @Test
    void theDataStayInTheFolderWhateverItsName() {
        assertThat(text(camundaConfig(properties(Map.of())), "/zeebe/broker/data/directory"))
                .isEqualTo(folder.data("broker").toString());
    }

    @Test
    void operateAndTheExporterReadAndWriteTheSameIndex() {
        var config = camundaConfig(properties(Map.of("ports.index", "9250")));

        assertThat(text(config, "/zeebe.broker.exporters.opensearch/args/url")).isEqualTo("http://127.0.0.1:9250");
        assertThat(text(config, "/camunda/operate/zeebeOpensearch/url")).isEqualTo("http://127.0.0.1:9250");
        assertThat(text(config, "/camunda/operate/opensearch/url")).isEqualTo("http://127.0.0.1:9250");
    }

    @Test
    void withoutOperateThereIsNoExporter() {
        var properties = properties(Map.of("operate", "false"));

        assertThat(camundaConfig(properties).toString()).doesNotContain("opensearch");
        assertThat(camunda(properties).program().arguments()).contains("-Dspring.profiles.active=broker");
    }

    @Test
    void theIndexDoesNotCloseItselfOnAFullDisk() {
        var files = Index.spec(Jvm.of(""), folder, properties(Map.of())).files();

        assertThat(files.get(folder.run("index").resolve("opensearch.yml")))
                .contains("cluster.routing.allocation.disk.threshold_enabled: false")
                .contains("network.host: 127.0.0.1")
                .contains("transport.port: 9301");
    }

    @Test
    void otherSettingsMakeAnotherFingerprint() {
        var usual = camunda(properties(Map.of())).fingerprint();

        assertThat(camunda(properties(Map.of())).fingerprint()).isEqualTo(usual);
        assertThat(camunda(properties(Map.of("camunda-memory", "400MB"))).fingerprint())
                .isNotEqualTo(usual);
        assertThat(camunda(properties(Map.of("ports.index", "9250"))).fingerprint())
                .isNotEqualTo(usual);
    }

    @Test
    void argumentsKeepTheirBlanksAndBackslashes() {
        var arguments = camunda(properties(Map.of("camunda-options[0]", "-Da=C:\\x \"y\"")))
                .argumentFile();

        assertThat(arguments.lines())
                .contains("\"-Da=C:\\\\x \\\"y\\\"\"", "\"-Xmx384m\"")
                .allMatch(line -> line.startsWith("\"") && line.endsWith("\""));
    }

    private ChildSpec camunda(LocalPlatformProperties properties) {
        return Camunda.spec(Jvm.of(""), folder, properties);
    }

    private JsonNode camundaConfig(LocalPlatformProperties properties) {
        return new YAMLMapper().readTree(camunda(properties).files().get(folder.run("camunda.yaml")));
    }

    private static String text(JsonNode config, String path) {
        return config.at(path).asString();
    }

    /** At which every port of Camunda is free. */
    public static int freeOffset() {
        var usual = properties(Map.of()).ports();
        return FreePorts.offset(
                usual.gateway(),
                usual.command(),
                usual.internal(),
                usual.web(),
                usual.management(),
                usual.index(),
                usual.indexTransport());
    }

    public static LocalPlatformProperties properties(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate("", LocalPlatformProperties.class);
    }
}
