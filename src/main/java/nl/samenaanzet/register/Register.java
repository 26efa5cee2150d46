package nl.samenaanzet.register;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenaanzet.tlog.Merkle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public register of decisions, for reading. */
@Service
@Transactional(readOnly = true)
public class Register {

    private final PublicLog log;
    private final PublishedDecisions published;

    Register(PublicLog log, PublishedDecisions published) {
        this.log = log;
        this.published = published;
    }

    /** @throws java.util.NoSuchElementException when nothing is published under this reference */
    public Listed byReference(String reference) {
        return published.findByReference(reference).orElseThrow().view();
    }

    /** What the log says of a decision, oldest entry first. */
    public List<EntryView> entries(Listed decision) {
        return log.of(decision.id());
    }

    /** What the register said last, newest first; at most 50. */
    public List<Listed> newest() {
        return published.findFirst50ByOrderByChangedAtDesc().stream()
                .map(PublishedDecision::view)
                .toList();
    }

    /**
     * An entry of the log, for reading.
     *
     * @param position from 1
     * @param subject id of the decision
     * @param reference "WIJK-2025-AB-003-2"
     * @param leaf canonical JSON, as it hangs in the tree
     * @param said what it says; null for what was blanked
     * @param fields of which the leaf has only the digest
     */
    public record EntryView(
            long position,
            EntryKind kind,
            UUID subject,
            String reference,
            Instant recordedAt,
            String leaf,
            Map<String, Object> said,
            List<Field> fields) {

        /**
         * A field beside the leaf.
         *
         * @param path its name, after that of the field that it is part of: "route.redenAfwijking"
         * @param written what its digest is of (RFC 9901), or null when it was blanked
         */
        public record Field(String path, String written) {}

        /** All that could be blanked was: it was destroyed. */
        public boolean bare() {
            return !fields.isEmpty() && fields.stream().allMatch(f -> f.written() == null);
        }

        /** As it hangs in the tree, in hexadecimal. */
        public String hash() {
            return HexFormat.of().formatHex(Merkle.leaf(leaf.getBytes(StandardCharsets.UTF_8)));
        }

        /** The leaf with what is left beside it, as it is handed over: separated and ended by "~" (RFC 9901). */
        public String handedOver() {
            return leaf
                    + fields.stream()
                            .map(Field::written)
                            .filter(Objects::nonNull)
                            .map(written -> "~" + written)
                            .collect(Collectors.joining())
                    + "~";
        }
    }
}
