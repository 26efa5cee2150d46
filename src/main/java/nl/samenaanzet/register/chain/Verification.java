package nl.samenaanzet.register.chain;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.fingerprint.Sha256;
import nl.samenaanzet.register.Chain;
import nl.samenaanzet.register.EntryKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Goes through the whole chain and names the first entry that is not what it was. */
@Service
@Transactional(readOnly = true)
public class Verification {

    private final Entries entries;
    private final Contents contents;
    private final Heads heads;
    private final EntityManager session;

    Verification(Entries entries, Contents contents, Heads heads, EntityManager session) {
        this.entries = entries;
        this.contents = contents;
        this.heads = heads;
        this.session = session;
    }

    /**
     * What was found.
     *
     * @param checked entries that were looked at
     * @param broken position of the first entry that was changed, removed or added outside; 0 when all is well
     * @param why "entry", "content", "missing" or "head"; empty when all is well
     */
    public record Found(long checked, long broken, String why) {

        public boolean whole() {
            return broken == 0;
        }
    }

    /**
     * The chain as it was at one moment: what is added meanwhile is no fault.
     *
     * @return in the order of the chain, so the first fault; destroyed content is no fault once the chain says so
     */
    @Transactional(readOnly = true, isolation = Isolation.SERIALIZABLE)
    public Found verify() {
        var head = heads.findById(Head.ID).orElseThrow();
        var emptied = new HashMap<UUID, Long>();
        var last = 0L;
        var hash = Entry.START;
        while (last < head.position()) {
            var page = entries.findByPositionBetweenOrderByPosition(last + 1, last + Chain.PAGE);
            var said = new HashMap<Long, String>();
            contents.findByPositionBetween(last + 1, last + Chain.PAGE).forEach(c -> said.put(c.position(), c.text()));
            if (page.isEmpty()) {
                return new Found(last, last + 1, "missing");
            }
            for (var entry : page) {
                var fault = fault(entry, last, hash, said, emptied);
                if (!fault.isEmpty()) {
                    return new Found(last, last + 1, fault);
                }
                last = entry.position();
                hash = entry.hash();
            }
            session.clear();
        }
        if (!emptied.isEmpty()) {
            return new Found(last, emptied.values().stream().min(Long::compare).orElseThrow(), "content");
        }
        return last == head.position() && hash.equals(head.hash()) && entries.count() == last
                ? new Found(last, 0, "")
                : new Found(last, head.position() + 1, "head");
    }

    private static String fault(Entry entry, long last, String hash, Map<Long, String> said, Map<UUID, Long> emptied) {
        if (entry.position() != last + 1) {
            return "missing";
        }
        if (!entry.follows(last, hash)) {
            return "entry";
        }
        var content = said.get(entry.position());
        if (content == null) {
            emptied.putIfAbsent(entry.subject(), entry.position());
        } else if (!Sha256.of(content).equals(entry.contentSha256())) {
            return "content";
        }
        if (entry.kind() == EntryKind.VERNIETIGD) {
            emptied.remove(entry.subject());
        }
        return "";
    }
}
