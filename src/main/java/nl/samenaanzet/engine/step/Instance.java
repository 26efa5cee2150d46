package nl.samenaanzet.engine.step;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A process instance that works on a dossier, for the link to Operate. */
@Entity
@Table(name = "engine_instance")
public class Instance {

    @Id
    private long instanceKey;

    private String dossierNumber;
    private String process;
    private Instant seenAt;

    protected Instance() {}

    Instance(long instanceKey, String dossierNumber, String process, Instant seenAt) {
        this.instanceKey = instanceKey;
        this.dossierNumber = dossierNumber;
        this.process = process;
        this.seenAt = seenAt;
    }

    public long instanceKey() {
        return instanceKey;
    }

    public String process() {
        return process;
    }

    public Instant seenAt() {
        return seenAt;
    }
}
