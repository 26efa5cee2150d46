package nl.samenaanzet.register;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.register.Register.EntryView;
import nl.samenaanzet.register.log.Disclosure;
import nl.samenaanzet.register.log.Disclosures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes away what the register said of a decision. Its entries and their hashes stay, so the log stays whole, and a
 * last entry says so.
 */
@Service
public class Destroying {

    private final PublicLog log;
    private final Disclosures disclosures;
    private final PublishedDecisions published;
    private final Clock clock;

    Destroying(PublicLog log, Disclosures disclosures, PublishedDecisions published, Clock clock) {
        this.log = log;
        this.disclosures = disclosures;
        this.published = published;
        this.clock = clock;
    }

    /**
     * Within the transaction of who decided it. Safe to run twice.
     *
     * @param ground who decided, and on what ground; no content
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void destroy(ComponentId id, Map<String, Object> ground) {
        var entries = log.of(id.id());
        if (entries.isEmpty() || log.has(id.id(), EntryKind.VERNIETIGD)) {
            return;
        }
        var reference = entries.getFirst().reference();
        disclosures
                .findByPositionIn(entries.stream().map(EntryView::position).toList())
                .forEach(Disclosure::toBlank);
        published.findById(id.id()).ifPresent(d -> d.destroyed(clock.instant()));
        var said = new TreeMap<>(ground);
        said.put("kenmerk", reference);
        log.add(EntryKind.VERNIETIGD, id.id(), reference, said);
    }
}
