package nl.samenaanzet.engine.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.engine.Models.ModelView;

/** A version of a process or decision table as it was deployed from here. */
@Entity
@Table(name = "engine_model")
public class Model {

    @Id
    private UUID id;

    private String modelId;
    private int version;
    private String sha256;
    private String xml;
    private Instant deployedAt;
    private Instant deployedWith;

    protected Model() {}

    public Model(String modelId, int version, String sha256, String xml, Instant deployedAt) {
        this.id = UUID.randomUUID();
        this.modelId = modelId;
        this.version = version;
        this.sha256 = sha256;
        this.xml = xml;
        this.deployedAt = deployedAt;
        this.deployedWith = deployedAt;
    }

    /** It is part of the deployment of this moment, perhaps again. */
    public void deployedWith(Instant moment) {
        this.deployedWith = moment;
    }

    public ModelView view() {
        return new ModelView(modelId, version, sha256, xml, deployedAt);
    }
}
