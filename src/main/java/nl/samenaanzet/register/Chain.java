package nl.samenaanzet.register;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenaanzet.register.Register.EntryView;
import nl.samenaanzet.register.chain.Content;
import nl.samenaanzet.register.chain.Contents;
import nl.samenaanzet.register.chain.Entries;
import nl.samenaanzet.register.chain.Entry;
import nl.samenaanzet.register.chain.Entry.Said;
import nl.samenaanzet.register.chain.Head;
import nl.samenaanzet.register.chain.Heads;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The chain of entries: add one, read them in order. Nothing here changes or removes an entry. */
@Service
@Transactional
public class Chain {

    /** Entries that are read at a time. */
    public static final int PAGE = 1000;

    private final Entries entries;
    private final Contents contents;
    private final Heads heads;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Chain(Entries entries, Contents contents, Heads heads, Clock clock) {
        this.entries = entries;
        this.contents = contents;
        this.heads = heads;
        this.clock = clock;
    }

    /**
     * Adds an entry behind the last one, within the transaction of what it tells. The content gets a salt, so that what
     * was destroyed cannot be guessed from its hash.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public EntryView add(EntryKind kind, UUID subject, String reference, Map<String, Object> content) {
        var head = heads.lock(Head.ID).orElseThrow();
        var salted = new TreeMap<>(content);
        salted.put("zout", salt());
        var text = Canonical.json(salted);
        var entry = entries.save(
                new Entry(head.position() + 1, head.hash(), new Said(kind, subject, reference, text), clock.instant()));
        contents.save(new Content(entry.position(), text));
        head.moveTo(entry);
        return entry.view(text);
    }

    private String salt() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Where the chain ends now. */
    @Transactional(readOnly = true)
    public End end() {
        var head = heads.findById(Head.ID).orElseThrow();
        return new End(head.position(), head.hash());
    }

    /**
     * @param position of the last entry, 0 when there is none
     * @param hash of it
     */
    public record End(long position, String hash) {}

    /** Hands out every entry up to a position, in order, a page at a time: what is added meanwhile is not in it. */
    @Transactional(readOnly = true)
    public void read(long last, Consumer<EntryView> reader) {
        for (var first = 1L; first <= last; first += PAGE) {
            page(first, Math.min(first + PAGE - 1, last)).forEach(reader);
        }
    }

    private List<EntryView> page(long first, long last) {
        var said = contents.findByPositionBetween(first, last).stream()
                .collect(Collectors.toMap(Content::position, Content::text));
        return entries.findByPositionBetweenOrderByPosition(first, last).stream()
                .map(e -> e.view(said.get(e.position())))
                .toList();
    }

    /** Recorded and not published, oldest first; without content. */
    @Transactional(readOnly = true)
    public List<EntryView> unpublished() {
        return entries.findUnpublished().stream().map(e -> e.view(null)).toList();
    }

    /** Of one decision, oldest first. */
    @Transactional(readOnly = true)
    public List<EntryView> of(UUID subject) {
        var found = entries.findBySubjectOrderByPosition(subject);
        var said = contents.findAllById(found.stream().map(Entry::position).toList()).stream()
                .collect(Collectors.toMap(Content::position, Function.identity()));
        return found.stream()
                .map(e -> e.view(
                        said.containsKey(e.position()) ? said.get(e.position()).text() : null))
                .toList();
    }

    /** Whether an entry of this kind was added for this decision. */
    @Transactional(readOnly = true)
    public boolean has(UUID subject, EntryKind kind) {
        return entries.existsBySubjectAndKind(subject, kind);
    }
}
