package nl.samenaanzet.engine.step;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.samenaanzet.engine.Incidents.IncidentView;
import nl.samenaanzet.engine.Incidents.StepFailed;
import nl.samenaanzet.engine.Incidents.StepRecovered;

/** A step that failed for good and waits for a person. Gone when the step succeeds after all. */
@Entity
@Table(name = "engine_incident")
public class Incident {

    @Id
    private long jobKey;

    private String dossierNumber;
    private String step;
    private String message;
    private Instant failedAt;

    protected Incident() {}

    public Incident(long jobKey, String dossierNumber, String step, String message, Instant failedAt) {
        this.jobKey = jobKey;
        this.dossierNumber = dossierNumber;
        this.step = step;
        this.message = message.substring(0, Math.min(message.length(), 1000));
        this.failedAt = failedAt;
    }

    public StepFailed failedEvent() {
        return new StepFailed(dossierNumber, step, message);
    }

    public StepRecovered recoveredEvent() {
        return new StepRecovered(dossierNumber, step);
    }

    public IncidentView view() {
        return new IncidentView(dossierNumber, step, message, failedAt);
    }
}
