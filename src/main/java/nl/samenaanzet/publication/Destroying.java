package nl.samenaanzet.publication;

import java.util.Map;
import java.util.TreeMap;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.publication.Publication.EntryView;
import nl.samenaanzet.publication.register.Contents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes away what the register said of a decision. Its entries and their hashes stay, so the chain stays whole, and a last entry says so. */
@Service
public class Destroying {

    private final Chain chain;
    private final Contents contents;
    private final PublishedDecisions published;
    private final PublicationTimes times;

    Destroying(Chain chain, Contents contents, PublishedDecisions published, PublicationTimes times) {
        this.chain = chain;
        this.contents = contents;
        this.published = published;
        this.times = times;
    }

    /** Within the transaction of who decided it. Safe to run twice. @param ground who decided, and on what ground; no content */
    @Transactional(propagation = Propagation.MANDATORY)
    public void destroy(ComponentId id, Map<String, Object> ground) {
        var entries = chain.of(id.id());
        if (entries.isEmpty() || chain.has(id.id(), EntryKind.VERNIETIGD)) {
            return;
        }
        var reference = entries.getFirst().reference();
        contents.deleteAllById(entries.stream().filter(e -> e.content() != null).map(EntryView::position).toList());
        published.findById(id.id()).ifPresent(d -> d.destroyed(times.now()));
        var said = new TreeMap<>(ground);
        said.put("kenmerk", reference);
        chain.add(EntryKind.VERNIETIGD, id.id(), reference, said);
    }
}
