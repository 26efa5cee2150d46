package nl.samenaanzet.engine;

import io.camunda.client.api.response.ActivatedJob;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.samenaanzet.engine.step.NotedInstances;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which process instances work on a dossier. Learned from the jobs: the search of the engine lags behind. */
@Service
public class Instances {

    private static final int REMEMBERED = 1000;

    private final NotedInstances rows;
    private final EngineProperties properties;
    private final Clock clock;
    /** Those that were seen a moment ago: an instance has many jobs, and only the first is news. */
    private final Set<Long> seen = Collections.newSetFromMap(Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }));

    Instances(NotedInstances rows, EngineProperties properties, Clock clock) {
        this.rows = rows;
        this.properties = properties;
        this.clock = clock;
    }

    public void seen(ActivatedJob job) {
        if (seen.contains(job.getProcessInstanceKey())) {
            return;
        }
        var number = Objects.toString(job.getVariablesAsMap().get("dossierNumber"), "");
        if (!number.isEmpty()) {
            rows.note(job.getProcessInstanceKey(), number, job.getBpmnProcessId(), clock.instant());
            seen.add(job.getProcessInstanceKey());
        }
    }

    /** Where people follow a dossier in Operate, oldest first; empty when there is no Operate. */
    @Transactional(readOnly = true)
    public List<OperateLink> of(String dossierNumber) {
        if (properties.operateAddress().isBlank()) {
            return List.of();
        }
        return rows.findByDossierNumberOrderBySeenAt(dossierNumber).stream()
                .map(i -> new OperateLink(
                        i.process(), properties.operateAddress() + "/processes/" + i.instanceKey(), i.seenAt()))
                .toList();
    }

    /**
     * @param process process id
     * @param href of the instance in Operate
     */
    public record OperateLink(String process, String href, Instant seenAt) {}
}
