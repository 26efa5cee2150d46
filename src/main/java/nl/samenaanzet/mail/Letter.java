package nl.samenaanzet.mail;

import java.util.List;

/**
 * An e-mail to one person.
 *
 * @param key unique for what is told to whom: the same key again is not written again
 * @param kind stable name, message key {@code mail.kind.<kind>}
 * @param text plain text
 * @param unsubscribe address where the receiver stops such letters without signing in, also by a POST of RFC 8058; or
 *     null
 * @param secret what in it lets in who has it, such as the end of a link that works once, or null: it goes out, and is
 *     in no copy, page or export
 */
public record Letter(
        String key,
        String kind,
        String to,
        String subject,
        String text,
        List<Attachment> attachments,
        String unsubscribe,
        String secret) {

    /** @throws IllegalArgumentException for a line break where a header would begin */
    public Letter {
        if ((to + subject + unsubscribe).matches("(?s).*[\\r\\n].*")) {
            throw new IllegalArgumentException("A line break in an address or subject");
        }
    }

    /** With nothing in it that lets anybody in. */
    public Letter(
            String key,
            String kind,
            String to,
            String subject,
            String text,
            List<Attachment> attachments,
            String unsubscribe) {
        this(key, kind, to, subject, text, attachments, unsubscribe, null);
    }

    /** That nobody can stop. */
    public Letter(String key, String kind, String to, String subject, String text, List<Attachment> attachments) {
        this(key, kind, to, subject, text, attachments, null, null);
    }
}
