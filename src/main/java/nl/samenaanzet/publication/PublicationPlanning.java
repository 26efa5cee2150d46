package nl.samenaanzet.publication;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishing at a time that was chosen before: the text is looked at now and becomes public then. */
@Service
@Transactional
public class PublicationPlanning {

    private final PublicationCases cases;
    private final Release release;
    private final PublicationActs acts;

    PublicationPlanning(PublicationCases cases, Release release, PublicationActs acts) {
        this.cases = cases;
        this.release = release;
        this.acts = acts;
    }

    /** @throws Refusal when the time is not ahead, or the decision cannot be published or is planned already */
    @AllowedTo(Role.SECRETARY)
    public void plan(ComponentId id, PublicText text, Instant at) {
        release.mustBePossible(id);
        if (!at.isAfter(acts.now())) {
            throw new Refusal("publication.refusal.past");
        }
        var waiting = cases.findById(id.id()).orElseThrow();
        waiting.plan(text, at, acts.me());
        acts.planned(waiting.view());
    }

    /** Somebody looks at it anew. @throws Refusal when nothing is planned */
    @AllowedTo(Role.SECRETARY)
    public void dropPlan(ComponentId id) {
        var waiting = cases.findById(id.id()).filter(PublicationCase::planned)
                .orElseThrow(() -> new Refusal("publication.refusal.notPlanned"));
        acts.dropped(waiting.planId());
        waiting.unplan();
    }

    /** The time has come. Safe to run twice. @return whether everybody can read it; not when the plan was taken away meanwhile */
    public boolean publishPlanned(ComponentId id, UUID planId) {
        if (release.done(id)) {
            return true;
        }
        var waiting = cases.findById(id.id()).orElseThrow();
        if (!planId.equals(waiting.planId())) {
            return false;
        }
        release.publish(id, waiting.text());
        waiting.unplan();
        return true;
    }

    /** Empty when it is not recorded. */
    @Transactional(readOnly = true)
    public Optional<CaseView> waiting(ComponentId id) {
        return cases.findById(id.id()).map(PublicationCase::view);
    }
}
