package nl.samenaanzet.engine;

import io.camunda.client.api.response.ActivatedJob;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.samenaanzet.engine.step.Incident;
import nl.samenaanzet.engine.step.NotedIncidents;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps that failed for good, so that a dossier page can show it without asking the engine. */
@Service
public class Incidents {

    private final NotedIncidents rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Incidents(NotedIncidents rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void failed(ActivatedJob job, String step, String message) {
        var number = Objects.toString(job.getVariablesAsMap().get("dossierNumber"), "");
        var incident = rows.save(new Incident(job.getKey(), number, step, message, clock.instant()));
        events.publishEvent(incident.failedEvent());
    }

    @Transactional
    public void recovered(long jobKey) {
        rows.findById(jobKey).ifPresent(incident -> {
            rows.delete(incident);
            events.publishEvent(incident.recoveredEvent());
        });
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<IncidentView> open() {
        return rows.findAllByOrderByFailedAtDesc().stream().map(Incident::view).toList();
    }

    /** A step that waits for a person in Operate, for reading. */
    public record IncidentView(String dossierNumber, String step, String message, Instant failedAt) {}

    /**
     * A step failed for good: an incident in Operate.
     *
     * @param step "approval.openBallot"
     * @param message what went wrong, for a process owner; no personal data
     */
    public record StepFailed(String dossierNumber, String step, String message) {}

    /** A step that had failed for good succeeded after all. */
    public record StepRecovered(String dossierNumber, String step) {}
}
