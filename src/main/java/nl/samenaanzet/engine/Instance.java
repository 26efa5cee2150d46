package nl.samenaanzet.engine;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A process instance that works on a dossier, for the link to Operate. */
@Entity
@Table(name = "engine_instance")
class Instance {

    @Id
    private long instanceKey;
    private String dossierNumber;
    private String process;
    private Instant seenAt;

    protected Instance() { }

    Instance(long instanceKey, String dossierNumber, String process, Instant seenAt) {
        this.instanceKey = instanceKey;
        this.dossierNumber = dossierNumber;
        this.process = process;
        this.seenAt = seenAt;
    }

    long instanceKey() {
        return instanceKey;
    }

    String process() {
        return process;
    }

    Instant seenAt() {
        return seenAt;
    }
}
