package nl.samenaanzet.register.log;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.register.Canonical;
import nl.samenaanzet.register.EntryKind;
import nl.samenaanzet.register.Register.EntryView;
import nl.samenaanzet.register.Register.EntryView.Field;
import nl.samenaanzet.tlog.Merkle;
import org.hibernate.annotations.Immutable;

/** A leaf of the log. The columns repeat what the leaf says, to be searched. */
@Entity
@Immutable
@Table(name = "register_entry")
public class Entry {

    static final String CONTENT = "inhoud";

    /** Longer does not fit in a tile (C2SP tlog-tiles). */
    private static final int LONGEST = 65_535;

    @Id
    private long position;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private UUID subject;
    private String reference;
    private Instant recordedAt;
    private String leaf;

    protected Entry() {}

    /**
     * What an entry is about.
     *
     * @param reference of the decision
     */
    public record About(EntryKind kind, UUID subject, String reference) {}

    /** @param content as it stands in the leaf, with digests */
    Entry(long position, About about, Map<String, Object> content, Instant now) {
        this.position = position;
        this.kind = about.kind();
        this.subject = about.subject();
        this.reference = about.reference();
        this.recordedAt = now.truncatedTo(ChronoUnit.MILLIS);
        this.leaf = leaf(content);
        if (bytes().length > LONGEST) {
            throw new IllegalArgumentException("An entry of %d bytes".formatted(bytes().length));
        }
    }

    /** What hangs in the tree. The checker reads it by these names. */
    private String leaf(Map<String, Object> content) {
        return Canonical.json(Map.of(
                "_sd_alg",
                "sha-256",
                CONTENT,
                content,
                "kenmerk",
                reference,
                "nr",
                position,
                "onderwerp",
                subject.toString(),
                "soort",
                kind.code(),
                "tijd",
                recordedAt.toString()));
    }

    /** Whether the columns say what the leaf says. */
    boolean repeats() {
        return leaf.equals(leaf(Sealed.content(leaf)));
    }

    public long position() {
        return position;
    }

    public UUID subject() {
        return subject;
    }

    EntryKind kind() {
        return kind;
    }

    String leaf() {
        return leaf;
    }

    byte[] bytes() {
        return leaf.getBytes(StandardCharsets.UTF_8);
    }

    byte[] hash() {
        return Merkle.leaf(bytes());
    }

    /** @param parts of this entry only */
    public EntryView view(List<Disclosure> parts) {
        return new EntryView(
                position,
                kind,
                subject,
                reference,
                recordedAt,
                leaf,
                Sealed.opened(leaf, parts),
                parts.stream()
                        .map(p -> new Field(p.path(), p.blank() ? null : p.written()))
                        .toList());
    }
}
