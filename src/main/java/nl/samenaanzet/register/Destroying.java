package nl.samenaanzet.register;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.register.Register.EntryView;
import nl.samenaanzet.register.chain.Contents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes away what the register said of a decision. Its entries and their hashes stay, so the chain stays whole, and a
 * last entry says so.
 */
@Service
public class Destroying {

    private final Chain chain;
    private final Contents contents;
    private final PublishedDecisions published;
    private final Clock clock;

    Destroying(Chain chain, Contents contents, PublishedDecisions published, Clock clock) {
        this.chain = chain;
        this.contents = contents;
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
        var entries = chain.of(id.id());
        if (entries.isEmpty() || chain.has(id.id(), EntryKind.VERNIETIGD)) {
            return;
        }
        var reference = entries.getFirst().reference();
        contents.deleteAllById(entries.stream()
                .filter(e -> e.content() != null)
                .map(EntryView::position)
                .toList());
        published.findById(id.id()).ifPresent(d -> d.destroyed(clock.instant()));
        var said = new TreeMap<>(ground);
        said.put("kenmerk", reference);
        chain.add(EntryKind.VERNIETIGD, id.id(), reference, said);
    }
}
