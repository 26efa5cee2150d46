package nl.samenaanzet.engine.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A table that people put in the place of the packaged one. */
@Entity
@Table(name = "engine_replacement")
class Replacement {

    @Id
    private String modelId;

    private String xml;
    private String packagedSha256;
    private Instant since;

    protected Replacement() {}

    Replacement(String modelId, String xml, String packagedSha256, Instant since) {
        this.modelId = modelId;
        this.xml = xml;
        this.packagedSha256 = packagedSha256;
        this.since = since;
    }

    String modelId() {
        return modelId;
    }

    String xml() {
        return xml;
    }

    boolean replaces(String sha256) {
        return packagedSha256.equals(sha256);
    }
}
