package nl.samenaanzet.mail;

import java.util.List;

/**
 * An e-mail to one person.
 *
 * @param key  unique for what is told to whom: the same key again is not written again
 * @param kind stable name, message key {@code mail.kind.<kind>}
 * @param text plain text
 */
public record Letter(String key, String kind, String to, String subject, String text, List<Attachment> attachments) {

    /** @throws IllegalArgumentException for a line break where a header would begin */
    public Letter {
        if ((to + subject).matches("(?s).*[\\r\\n].*")) {
            throw new IllegalArgumentException("A line break in an address or subject");
        }
    }
}
