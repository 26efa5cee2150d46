package nl.samenaanzet.publication;

import java.time.Instant;
import java.util.UUID;

/**
 * A link of the chain, for reading.
 *
 * @param position      from 1
 * @param subject       id of the decision
 * @param reference     "WIJK-2025-AB-003-2"
 * @param contentSha256 of {@code content}
 * @param canonical     what {@code hash} is the SHA-256 of
 * @param content       canonical JSON, or null when it was destroyed
 */
public record EntryView(long position, EntryKind kind, UUID subject, String reference, Instant recordedAt, String contentSha256,
        String previousHash, String hash, String canonical, String content) { }
