package nl.samenaanzet.publication.release;

import java.util.List;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.publication.Publication.PublicText;
import nl.samenaanzet.register.EntryKind;
import nl.samenaanzet.register.PublicLog;
import nl.samenaanzet.register.PublishedDecision;
import nl.samenaanzet.register.PublishedDecisions;
import org.springframework.stereotype.Component;

/** Lets everybody read a recorded decision, at once or when its planned time has come. */
@Component
public class Release {

    private final PublicLog log;
    private final PublishedDecisions published;
    private final DecisionContent content;
    private final Decision decision;
    private final ReviewDays reviews;

    Release(
            PublicLog log,
            PublishedDecisions published,
            DecisionContent content,
            Decision decision,
            ReviewDays reviews) {
        this.log = log;
        this.published = published;
        this.content = content;
        this.decision = decision;
        this.reviews = reviews;
    }

    boolean done(ComponentId id) {
        return published.existsById(id.id());
    }

    /** @throws Refusal when it is not recorded, or published before */
    void mustBePossible(ComponentId id) {
        if (!log.has(id.id(), EntryKind.VASTGELEGD)) {
            throw new Refusal("publication.refusal.notRecorded");
        }
        if (done(id)) {
            throw new Refusal("publication.refusal.published");
        }
    }

    /**
     * @return its permanent reference
     * @throws Refusal as {@link #mustBePossible}
     */
    public String publish(ComponentId id, PublicText text) {
        mustBePossible(id);
        var said = content.of(id, text);
        var entry = log.add(EntryKind.GEPUBLICEERD, id.id(), content.reference(id), said);
        published.save(new PublishedDecision(entry));
        reviews.show(decision.route(id).strategy(), List.of(id));
        return entry.reference();
    }
}
