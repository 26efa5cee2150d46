package nl.samenaanzet.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A version of a paper, for reading. @param number 1-based version @param savedBy title of who saved it */
public record PaperView(UUID id, String kind, String subject, String title, int number, List<Section> sections,
        String sources, String savedBy, Instant savedAt) {

    /** As {@code secrecy} knows it: all versions together. */
    public String sealSubject() {
        return "%s:%s".formatted(kind, subject);
    }
}
