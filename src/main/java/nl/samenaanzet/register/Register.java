package nl.samenaanzet.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public register of decisions, for reading. */
@Service
@Transactional(readOnly = true)
public class Register {

    private final Chain chain;
    private final PublishedDecisions published;

    Register(Chain chain, PublishedDecisions published) {
        this.chain = chain;
        this.published = published;
    }

    /** @throws java.util.NoSuchElementException when nothing is published under this reference */
    public Listed byReference(String reference) {
        return published.findByReference(reference).orElseThrow().view();
    }

    /** What the chain says of a decision, oldest entry first. */
    public List<EntryView> entries(Listed decision) {
        return chain.of(decision.id());
    }

    /** What the register said last, newest first; at most 50. */
    public List<Listed> newest() {
        return published.findFirst50ByOrderByChangedAtDesc().stream()
                .map(PublishedDecision::view)
                .toList();
    }

    /**
     * A link of the chain, for reading.
     *
     * @param position from 1
     * @param subject id of the decision
     * @param reference "WIJK-2025-AB-003-2"
     * @param canonical what its own hash is the SHA-256 of
     * @param content canonical JSON, or null when it was destroyed
     */
    public record EntryView(
            long position,
            EntryKind kind,
            UUID subject,
            String reference,
            Instant recordedAt,
            Hashes hashes,
            String canonical,
            String content) {

        /**
         * What makes it a chain.
         *
         * @param content of the content
         * @param previous that of the link before
         */
        public record Hashes(String content, String previous, String own) {}
    }
}
