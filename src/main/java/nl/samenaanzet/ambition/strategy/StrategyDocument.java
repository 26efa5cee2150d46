package nl.samenaanzet.ambition.strategy;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.ambition.CheckedDocument;
import nl.samenaanzet.ambition.Dossier.DocumentId;
import nl.samenaanzet.ambition.Dossier.DocumentView;
import nl.samenaanzet.ambition.Dossier.StrategyId;

/** A document as it was put in, pinned by its hash. A new version is a new row; none is ever changed. */
@Entity
@Table(name = "ambition_document")
public class StrategyDocument {

    @EmbeddedId
    private DocumentId id;

    private UUID strategyId;
    private int round;
    private String name;
    private String mediaType;
    private long size;
    private String sha256;
    private byte[] content;
    private Instant addedAt;

    protected StrategyDocument() {}

    public StrategyDocument(Strategy strategy, CheckedDocument checked, Instant now) {
        this.id = DocumentId.next();
        this.strategyId = strategy.id().id();
        this.round = strategy.round() + 1;
        this.name = checked.name();
        this.mediaType = checked.mediaType();
        this.size = checked.content().length;
        this.sha256 = checked.sha256();
        this.content = checked.content();
        this.addedAt = now;
    }

    byte[] content() {
        return content;
    }

    StrategyId strategy() {
        return new StrategyId(strategyId);
    }

    DocumentView view() {
        return new DocumentView(id, name, mediaType, size, sha256);
    }
}
