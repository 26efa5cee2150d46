package nl.samenaanzet.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.register.Register.EntryView;
import nl.samenaanzet.register.log.Disclosure;
import nl.samenaanzet.register.log.Disclosures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a text out of all that the register says of a decision; who did it and why is an entry of its own. Every proof
 * that was given out still holds: the entry had only the digest.
 */
@Service
public class Blanking {

    /** Without these a page would say something else than was decided. */
    private static final Set<String> KEPT = Set.of("middelen.gemeente", "voorstel.bedrag", "route.afgeweken");

    private final PublicLog log;
    private final Disclosures disclosures;
    private final PublishedDecisions published;

    Blanking(PublicLog log, Disclosures disclosures, PublishedDecisions published) {
        this.log = log;
        this.disclosures = disclosures;
        this.published = published;
    }

    /**
     * Within the transaction of who decided it. The same text in another entry, as in a correction of something else,
     * goes with it.
     *
     * @param position of the entry that has it
     * @param path "route.redenAfwijking"
     * @param by role or seat of who decided
     * @throws Refusal when it is blank already, or is not a text
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void blank(String reference, long position, String path, String why, String by) {
        var decision = published.findByReference(reference).orElseThrow();
        var all =
                disclosures
                        .findByPositionIn(log.of(decision.id()).stream()
                                .map(EntryView::position)
                                .toList())
                        .stream()
                        .filter(d -> d.path().equals(path) && !d.blank() && !KEPT.contains(path))
                        .toList();
        var text = all.stream()
                .filter(d -> d.position() == position)
                .findFirst()
                .orElseThrow(() -> new Refusal("register.refusal.blanked"))
                .value();
        var same = all.stream().filter(d -> Objects.equals(d.value(), text)).toList();
        same.forEach(Disclosure::toBlank);
        log.add(
                EntryKind.GELAKT,
                decision.id(),
                reference,
                Map.of(
                        "kenmerk",
                        reference,
                        "velden",
                        List.of(path),
                        "vingerafdrukken",
                        same.stream().map(Disclosure::digest).toList(),
                        "reden",
                        why,
                        "door",
                        by));
        decision.blankedAs(PublishedDecision.told(log.of(decision.id())));
    }
}
