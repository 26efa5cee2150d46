package nl.samenaanzet.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A letter, for reading.
 *
 * @param attachments their names
 */
public record LetterView(
        UUID id, String kind, String to, String subject, String text, List<String> attachments, Post post) {

    /** How far it came. */
    public record Post(LetterState state, Instant writtenAt, Instant sentAt) {}
}
