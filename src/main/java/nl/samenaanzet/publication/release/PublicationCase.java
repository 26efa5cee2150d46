package nl.samenaanzet.publication.release;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.privacy.marks.Mark.Answer;
import nl.samenaanzet.publication.Publication.PublicText;
import nl.samenaanzet.publication.release.PublicationPlanning.CaseView;
import nl.samenaanzet.publication.release.PublicationPlanning.PlanId;

/** A recorded decision on its way to the register. */
@Entity
@Table(name = "publication_case")
public class PublicationCase {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Piece piece;

    private Instant publishBy;
    private UUID planId;
    private Instant publishAt;
    private String title;
    private String decidedText;
    private String proposalText;
    private Boolean withDocument;
    private String plannedBy;

    @Convert(converter = MarkAnswers.class)
    private Map<String, Answer> marks;

    @Version
    private int version;

    protected PublicationCase() {}

    /** @param piece null when a person has to say it */
    PublicationCase(ComponentId id, Piece piece, Instant publishBy) {
        this.id = id.id();
        this.piece = piece;
        this.publishBy = publishBy;
    }

    /** @throws Refusal when it was named before */
    public void name(Piece named) {
        if (piece != null) {
            throw new Refusal("publication.refusal.named");
        }
        piece = named;
    }

    /** @throws Refusal when a time is planned already */
    void plan(PublicText text, Instant at, String who) {
        if (planned()) {
            throw new Refusal("publication.refusal.planned");
        }
        planId = PlanId.next().id();
        publishAt = at;
        title = text.title();
        decidedText = text.text();
        proposalText = text.proposal();
        withDocument = text.document();
        marks = text.marks();
        plannedBy = who;
    }

    public boolean planned() {
        return planId != null;
    }

    PlanId planId() {
        return planId == null ? null : new PlanId(planId);
    }

    /** What was looked at when the time was planned. */
    PublicText text() {
        return new PublicText(title, decidedText, proposalText, withDocument, true, marks);
    }

    void unplan() {
        planId = null;
        publishAt = null;
        title = null;
        decidedText = null;
        proposalText = null;
        withDocument = null;
        marks = null;
    }

    CaseView view() {
        return new CaseView(new ComponentId(id), piece, publishBy, planId(), publishAt, title, plannedBy);
    }
}
