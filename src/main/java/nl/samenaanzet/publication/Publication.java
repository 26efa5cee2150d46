package nl.samenaanzet.publication;

import java.util.List;
import java.util.Map;
import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of decisions: what is recorded, published and withdrawn. Each of these is an entry of the chain. */
@Service
@Transactional
public class Publication {

    private static final int LONGEST = 2000;

    private final Chain chain;
    private final PublishedDecisions published;
    private final Release release;
    private final PublicationCases cases;
    private final PublicationActs acts;

    Publication(Chain chain, PublishedDecisions published, Release release, PublicationCases cases, PublicationActs acts) {
        this.chain = chain;
        this.published = published;
        this.release = release;
        this.cases = cases;
        this.acts = acts;
    }

    /**
     * Lets everybody read a recorded decision now.
     *
     * @return its permanent reference
     * @throws Refusal when it is not recorded, published before, or planned for later
     */
    @AllowedTo(Role.SECRETARY)
    public String publish(ComponentId id, PublicText text) {
        if (cases.findById(id.id()).filter(PublicationCase::planned).isPresent()) {
            throw new Refusal("publication.refusal.planned");
        }
        var reference = release.publish(id, text);
        acts.published(id);
        return reference;
    }

    /** It no longer holds: it stays in the register, with the reason and the date. @throws Refusal without a reason, or a second time */
    @AllowedTo(Role.SECRETARY)
    public void withdraw(String reference, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw new Refusal("publication.refusal.noReason", LONGEST);
        }
        var decision = published.findByReference(reference).orElseThrow();
        var today = Amsterdam.day(acts.now());
        decision.withdraw(reason.strip(), today, acts.now());
        chain.add(EntryKind.INGETROKKEN, decision.view().id(), reference, Map.of("kenmerk", reference, "datum", today.toString(),
                "reden", reason.strip(), "door", acts.me()));
    }

    /** @throws java.util.NoSuchElementException when nothing is published under this reference */
    @Transactional(readOnly = true)
    public Listed byReference(String reference) {
        return published.findByReference(reference).orElseThrow().view();
    }

    /** What the chain says of a decision, oldest entry first. */
    @Transactional(readOnly = true)
    public List<EntryView> entries(Listed decision) {
        return chain.of(decision.id());
    }

    /** What the register said last, newest first; at most 50. */
    @Transactional(readOnly = true)
    public List<Listed> newest() {
        return published.findFirst50ByOrderByChangedAtDesc().stream().map(PublishedDecision::view).toList();
    }
}
