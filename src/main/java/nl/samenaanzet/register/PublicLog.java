package nl.samenaanzet.register;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenaanzet.fingerprint.Sha256;
import nl.samenaanzet.register.Register.EntryView;
import nl.samenaanzet.register.log.Disclosure;
import nl.samenaanzet.register.log.Disclosures;
import nl.samenaanzet.register.log.Entries;
import nl.samenaanzet.register.log.Entry;
import nl.samenaanzet.register.log.LogTree;
import nl.samenaanzet.register.log.Sealed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The log of entries: add one, read them in order. Nothing here changes or removes an entry. */
@Service
@Transactional
public class PublicLog {

    /** Entries that are read at a time: those of one tile. */
    public static final int PAGE = 256;

    private final Entries entries;
    private final Disclosures disclosures;
    private final LogTree tree;
    private final Clock clock;

    PublicLog(Entries entries, Disclosures disclosures, LogTree tree, Clock clock) {
        this.entries = entries;
        this.disclosures = disclosures;
        this.tree = tree;
        this.clock = clock;
    }

    /**
     * Adds an entry behind the last one and signs the new head, within the transaction of what it tells. What may say
     * something of a person stands in it as a salted digest.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public EntryView add(EntryKind kind, UUID subject, String reference, Map<String, Object> content) {
        var sealed = new Sealed(content);
        var entry = entries.save(tree.add(new Entry.About(kind, subject, reference), sealed.open(), clock.instant()));
        return entry.view(disclosures.saveAll(sealed.of(entry.position())));
    }

    /** Where the log ends now. */
    @Transactional(readOnly = true)
    public End end() {
        return tree.end();
    }

    /**
     * @param position of the last entry, 0 when there is none
     * @param note signed head
     */
    public record End(long position, String note) {

        /** Another one for each head. */
        public String mark() {
            return Sha256.of(note);
        }
    }

    /** Hands out entries in order, a page at a time: what is added meanwhile is not in it. */
    @Transactional(readOnly = true)
    public void read(long first, long last, Consumer<EntryView> reader) {
        for (var next = first; next <= last; next += PAGE) {
            views(entries.findByPositionBetweenOrderByPosition(next, Math.min(next + PAGE - 1, last)))
                    .forEach(reader);
        }
    }

    /** At these positions. */
    @Transactional(readOnly = true)
    public Map<Long, EntryView> at(Collection<Long> positions) {
        return views(entries.findAllById(positions)).stream()
                .collect(Collectors.toMap(EntryView::position, Function.identity()));
    }

    /** Recorded and not published, oldest first. */
    @Transactional(readOnly = true)
    public List<EntryView> unpublished() {
        return views(entries.findUnpublished());
    }

    /** Of one decision, oldest first. */
    @Transactional(readOnly = true)
    public List<EntryView> of(UUID subject) {
        return views(entries.findBySubjectOrderByPosition(subject));
    }

    /** Of these decisions, oldest first. */
    @Transactional(readOnly = true)
    public Map<UUID, List<EntryView>> of(Collection<UUID> subjects) {
        return views(entries.findBySubjectInOrderByPosition(subjects)).stream()
                .collect(Collectors.groupingBy(EntryView::subject));
    }

    private List<EntryView> views(List<Entry> found) {
        var parts = disclosures
                .findByPositionIn(found.stream().map(Entry::position).toList())
                .stream()
                .collect(Collectors.groupingBy(Disclosure::position));
        return found.stream()
                .map(e -> e.view(parts.getOrDefault(e.position(), List.of())))
                .toList();
    }

    /** Whether an entry of this kind was added for this decision. */
    @Transactional(readOnly = true)
    public boolean has(UUID subject, EntryKind kind) {
        return entries.existsBySubjectAndKind(subject, kind);
    }
}
