package nl.samenaanzet.publication.release;

import java.util.List;
import java.util.Map;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.privacy.marks.Mark.Answer;
import nl.samenaanzet.publication.Publication.PublicText;
import nl.samenaanzet.publication.duty.Obligations;
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
    private final ReviewDays reviews;
    private final Obligations obligations;

    Release(
            PublicLog log,
            PublishedDecisions published,
            DecisionContent content,
            ReviewDays reviews,
            Obligations obligations) {
        this.log = log;
        this.published = published;
        this.content = content;
        this.reviews = reviews;
        this.obligations = obligations;
    }

    boolean done(ComponentId id) {
        return published.existsById(id.id());
    }

    /** @throws Refusal when it is not recorded, published before, or something has to come first */
    void mustBePossible(ComponentId id) {
        if (!log.has(id.id(), EntryKind.VASTGELEGD)) {
            throw new Refusal("publication.refusal.notRecorded");
        }
        if (done(id)) {
            throw new Refusal("publication.refusal.published");
        }
        obligations.mustHaveComeFirst(id);
    }

    /** @throws Refusal while something in it looks like data of a person and has no answer */
    void mustBeLookedAt(ComponentId id, PublicText text) {
        content.lookedAt(id, text);
    }

    /**
     * A text by itself, such as a reason, as everybody may read it.
     *
     * @throws Refusal while something in it looks like data of a person and has no answer
     */
    public String lookedAt(String text, Map<String, Answer> answers) {
        return content.lookedAt(text, answers);
    }

    /** Somebody did, and said so. */
    void looked(ComponentId id, String who) {
        obligations.lookedAt(id, who);
    }

    /** Whether nothing came in since somebody looked that somebody has to look at. */
    boolean isLookedAt(ComponentId id, PublicText text) {
        try {
            mustBeLookedAt(id, text);
            return true;
        } catch (Refusal something) {
            return false;
        }
    }

    /**
     * @param who looked at it
     * @return its permanent reference
     * @throws Refusal as {@link #mustBePossible} and {@link #mustBeLookedAt}
     */
    public String publish(ComponentId id, PublicText text, String who) {
        mustBePossible(id);
        var said = content.lookedAt(id, text);
        var entry = log.add(EntryKind.GEPUBLICEERD, id.id(), content.reference(id), said);
        published.save(new PublishedDecision(entry));
        reviews.show(content.strategy(id), List.of(id));
        obligations.published(id, who);
        return entry.reference();
    }
}
