package nl.samenaanzet.publication.duty;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.publication.Publication.DutyId;
import nl.samenaanzet.publication.PublicationTimes.Term;
import nl.samenaanzet.publication.duty.Obligations.DutyTerm;
import nl.samenaanzet.publication.duty.Obligations.DutyView;
import nl.samenaanzet.publication.duty.Obligations.Settled;
import nl.samenaanzet.publication.duty.Obligations.Settlement;
import nl.samenaanzet.publication.duty.Obligations.Settler;
import nl.samenaanzet.publication.duty.Obligations.Way;

/** A duty with its term. A person settles it: done, or not applicable here with the reason. */
@Entity
@Table(name = "publication_duty")
public class PublicationDuty {

    @EmbeddedId
    private DutyId id;

    private UUID decisionId;
    private int position;
    private String rule;
    private String duty;

    @Enumerated(EnumType.STRING)
    private Term term;

    @Enumerated(EnumType.STRING)
    private Settler body;

    @Enumerated(EnumType.STRING)
    private Way way;

    private String source;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private Settled settled;

    private String note;
    private String settledBy;
    private Instant settledAt;

    @Version
    private int version;

    protected PublicationDuty() {}

    public PublicationDuty(ComponentId decision, int position, DutyTerm term, Instant dueAt) {
        this.id = DutyId.next();
        this.decisionId = decision.id();
        this.position = position;
        this.rule = term.rule();
        this.duty = term.duty();
        this.term = term.term();
        this.body = term.body();
        this.way = term.way();
        this.source = term.source();
        this.dueAt = dueAt;
    }

    /** @throws Refusal when it was settled before, or belongs to somebody else */
    public void settle(Settler by, Settlement said, String who, Instant now) {
        if (body != by) {
            throw new Refusal("publication.refusal.otherBody");
        }
        if (settled != null) {
            throw new Refusal("publication.refusal.settled", settledBy);
        }
        settled = said.as();
        note = said.note();
        settledBy = who;
        settledAt = now;
    }

    public DutyView view() {
        return new DutyView(
                id,
                new ComponentId(decisionId),
                new DutyTerm(duty, term, body, way, rule, source),
                dueAt,
                settled,
                note,
                settledBy,
                settledAt);
    }
}
