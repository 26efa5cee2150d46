package nl.samenaanzet.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A version of a paper. Never changed: editing makes the next one. */
@Entity
@Table(name = "document_paper")
class Paper {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    private UUID id;
    private String kind;
    private String subject;
    private String title;
    private int number;
    private byte[] content;
    private String sources;
    private String savedBy;
    private Instant savedAt;

    protected Paper() { }

    Paper(String kind, String subject, int number, Draft draft, String who, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.subject = subject;
        this.number = number;
        this.title = draft.title();
        this.content = JSON.writeValueAsBytes(draft.sections());
        this.sources = draft.sources();
        this.savedBy = who;
        this.savedAt = now;
    }

    PaperView view() {
        return new PaperView(id, kind, subject, title, number,
                JSON.readValue(content, new TypeReference<List<Section>>() { }), sources, savedBy, savedAt);
    }
}
