package nl.samenaanzet.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.decision.DecisionRecorded;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Refusal;
import nl.samenaanzet.people.Role;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of decisions: what is recorded, published and withdrawn. Each of these is an entry of the chain. */
@Service
@Transactional
public class Publication {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final int LONGEST = 2000;

    private final Chain chain;
    private final PublishedDecisions published;
    private final DecisionContent content;
    private final People people;
    private final Clock clock;

    Publication(Chain chain, PublishedDecisions published, DecisionContent content, People people, Clock clock) {
        this.chain = chain;
        this.published = published;
        this.content = content;
        this.people = people;
        this.clock = clock;
    }

    /** That it was taken is in the chain at once, before anybody can think about what to publish. Safe to run twice. */
    @ApplicationModuleListener
    void on(DecisionRecorded event) {
        if (!"teruggegeven".equals(event.result()) && !chain.has(event.component().id(), Kind.VASTGELEGD)) {
            chain.add(Kind.VASTGELEGD, event.component().id(), content.reference(event.component()), Map.of(
                    "kenmerk", content.reference(event.component()), "uitkomst", event.result(), "route", event.route()));
        }
    }

    /**
     * Lets everybody read a recorded decision.
     *
     * @return its permanent reference
     * @throws Refusal when it is not recorded, or published before
     */
    @AllowedTo(Role.SECRETARY)
    public String publish(ComponentId id, PublicText text) {
        if (!chain.has(id.id(), Kind.VASTGELEGD)) {
            throw new Refusal("publication.refusal.notRecorded");
        }
        if (published.existsById(id.id())) {
            throw new Refusal("publication.refusal.published");
        }
        var said = content.of(id, text.title(), text.text(), text.document());
        var entry = chain.add(Kind.GEPUBLICEERD, id.id(), content.reference(id), said);
        published.save(new PublishedDecision(entry, content.facts(id, text.title()), text.text()));
        return entry.reference();
    }

    /** It no longer holds: it stays in the register, with the reason and the date. @throws Refusal without a reason, or a second time */
    @AllowedTo(Role.SECRETARY)
    public void withdraw(String reference, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw new Refusal("publication.refusal.noReason", LONGEST);
        }
        var decision = published.findByReference(reference).orElseThrow();
        var today = LocalDate.now(clock.withZone(AMSTERDAM));
        decision.withdraw(reason.strip(), today, clock.instant());
        chain.add(Kind.INGETROKKEN, decision.view().id(), reference, Map.of("kenmerk", reference, "datum", today.toString(),
                "reden", reason.strip(), "door", people.me().title()));
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
