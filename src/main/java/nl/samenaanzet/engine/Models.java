package nl.samenaanzet.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.response.DeploymentEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.samenaanzet.engine.model.DeployedModels;
import nl.samenaanzet.engine.model.Model;
import nl.samenaanzet.engine.model.ModelFiles;
import nl.samenaanzet.engine.step.RunningStep;
import nl.samenaanzet.fingerprint.Sha256;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ConcurrentLruCache;

/** The models of {@code bpmn/} and {@code dmn/}: deploys them, and keeps every version that was deployed. */
@Service
public class Models {

    /** A broker that has just started reads all models for the first time. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int KEPT = 64;

    private final CamundaClient client;
    private final DeployedModels rows;
    private final ModelFiles models;
    private final Clock clock;
    private final ConcurrentLruCache<UUID, ModelView> read;

    Models(@Lazy CamundaClient client, DeployedModels rows, ModelFiles models, Clock clock) {
        this.client = client;
        this.rows = rows;
        this.models = models;
        this.clock = clock;
        this.read = new ConcurrentLruCache<>(
                KEPT, id -> rows.findById(id).orElseThrow().view());
    }

    /** All in one command, so that each process is bound to the tables of its own deployment. */
    @Transactional
    public void deploy() throws IOException {
        var files = models.current();
        var all = new TreeMap<>(files);
        var first = all.pollFirstEntry();
        var command = client.newDeployResourceCommand().addResourceBytes(first.getValue(), first.getKey());
        all.forEach((name, bytes) -> command.addResourceBytes(bytes, name));
        remember(command.requestTimeout(PATIENCE).send().join(), files);
    }

    /**
     * Puts a table in the place of the packaged one and deploys all models together: what starts from now on asks it,
     * what runs keeps the table it began with. The same again changes nothing.
     *
     * @param id of the decision, which is the name of its file as well
     * @return the version that new work is asked by
     * @throws EngineUnavailable when the engine cannot be reached or refuses the table; then nothing is changed
     */
    @Transactional
    public ModelView replace(String id, String xml) throws IOException {
        models.replace(id, xml);
        try {
            deploy();
        } catch (ClientException failed) {
            throw new EngineUnavailable("Table " + id + " could not be deployed", failed);
        }
        return newest(id);
    }

    private void remember(DeploymentEvent deployed, Map<String, byte[]> files) {
        var now = clock.instant();
        deployed.getProcesses()
                .forEach(p ->
                        remember(p.getBpmnProcessId(), p.getVersion(), files.get(p.getBpmnProcessId() + ".bpmn"), now));
        deployed.getDecisions()
                .forEach(d ->
                        remember(d.getDmnDecisionId(), d.getVersion(), files.get(d.getDmnDecisionId() + ".dmn"), now));
        rows.flush();
    }

    private void remember(String id, int version, byte[] file, Instant now) {
        var hash = Sha256.of(file);
        rows.findByModelIdAndVersionAndSha256(id, version, hash)
                .orElseGet(() -> rows.save(new Model(id, version, hash, new String(file, StandardCharsets.UTF_8), now)))
                .deployedWith(now);
    }

    /**
     * The version of a model that new work runs on.
     *
     * @throws java.util.NoSuchElementException when it is unknown
     */
    @Transactional(readOnly = true)
    public ModelView newest(String id) {
        return read.get(rows.findNewest(id).orElseThrow());
    }

    /**
     * The version of a table that the step which this thread runs is bound to: that of the deployment its process began
     * with. Outside a step, the newest.
     */
    @Transactional(readOnly = true)
    public ModelView inUse(String id) {
        return RunningStep.current()
                .flatMap(step -> rows.findOfDeployment(id, step.process(), step.version()))
                .map(read::get)
                .orElseGet(() -> newest(id));
    }

    /** Every version that was deployed from here, newest first; the same file can have several numbers. */
    @Transactional(readOnly = true)
    public List<ModelView> versions(String id) {
        return rows.findByModelIdOrderByDeployedAtDescVersionDesc(id).stream()
                .map(Model::view)
                .toList();
    }

    /**
     * The table as this version of the software brings it.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    public String packaged(String id) {
        return new String(models.packaged(id), StandardCharsets.UTF_8);
    }

    /** The decision tables that new work is asked by, by id; what was never deployed is left out. */
    @Transactional(readOnly = true)
    public List<ModelView> newestDecisions() {
        return ModelFiles.packaged().keySet().stream()
                .filter(name -> name.endsWith(".dmn"))
                .map(name -> name.replace(".dmn", ""))
                .flatMap(id -> rows.findNewest(id).stream())
                .map(read::get)
                .toList();
    }

    /**
     * A deployed model, for reading.
     *
     * @param id process or decision id
     * @param version as counted by the engine, from 1
     * @param sha256 of the file, lower-case hexadecimal
     * @param deployedAt when it was first deployed
     */
    public record ModelView(String id, int version, String sha256, String xml, Instant deployedAt) {}
}
