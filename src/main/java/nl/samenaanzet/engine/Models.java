package nl.samenaanzet.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.DeploymentEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The models of {@code bpmn/} and {@code dmn/}: deploys them, and keeps every version that was deployed. */
@Service
public class Models {

    private final CamundaClient client;
    private final ModelRows rows;
    private final Clock clock;

    Models(@Lazy CamundaClient client, ModelRows rows, Clock clock) {
        this.client = client;
        this.rows = rows;
        this.clock = clock;
    }

    /** All in one command, so that each process is bound to the tables of its own deployment. */
    @Transactional
    public void deploy() throws IOException {
        var files = files();
        var all = new TreeMap<>(files);
        var first = all.pollFirstEntry();
        var command = client.newDeployResourceCommand().addResourceBytes(first.getValue(), first.getKey());
        all.forEach((name, bytes) -> command.addResourceBytes(bytes, name));
        remember(command.send().join(), files);
    }

    private void remember(DeploymentEvent deployed, Map<String, byte[]> files) {
        deployed.getProcesses().forEach(p -> remember(p.getBpmnProcessId(), p.getVersion(),
                files.get(p.getBpmnProcessId() + ".bpmn")));
        deployed.getDecisions().forEach(d -> remember(d.getDmnDecisionId(), d.getVersion(),
                files.get(d.getDmnDecisionId() + ".dmn")));
    }

    private void remember(String id, int version, byte[] file) {
        var hash = sha256(file);
        if (!rows.existsByModelIdAndVersionAndSha256(id, version, hash)) {
            rows.save(new Model(id, version, hash, new String(file, StandardCharsets.UTF_8), clock.instant()));
        }
    }

    /** The version of a model that new work runs on. @throws java.util.NoSuchElementException when it is unknown */
    @Transactional(readOnly = true)
    public ModelView newest(String id) {
        return rows.findNewest(id).orElseThrow().view();
    }

    /** The decision tables that new work is asked by, by id; what was never deployed is left out. */
    @Transactional(readOnly = true)
    public List<ModelView> newestDecisions() {
        try {
            return files().keySet().stream().filter(name -> name.endsWith(".dmn")).map(name -> name.replace(".dmn", ""))
                    .flatMap(id -> rows.findNewest(id).stream()).map(Model::view).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, byte[]> files() throws IOException {
        var files = new TreeMap<String, byte[]>();
        var resolver = new PathMatchingResourcePatternResolver();
        for (var pattern : new String[] {"classpath*:bpmn/*.bpmn", "classpath*:dmn/*.dmn"}) {
            for (var resource : resolver.getResources(pattern)) {
                files.put(resource.getFilename(), resource.getContentAsByteArray());
            }
        }
        return files;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
