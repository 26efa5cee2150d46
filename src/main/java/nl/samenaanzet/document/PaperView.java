package nl.samenaanzet.document;

import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.words.TypedId;

/**
 * A version of a paper, for reading.
 *
 * @param number 1-based version
 * @param sha256 of its text, lower-case hexadecimal
 * @param changed what differs from the version before, by name; empty for the first
 * @param savedBy title of who saved it, or that the record did
 */
public record PaperView(
        VersionId id,
        PaperId paper,
        int number,
        PaperText text,
        String sha256,
        String changed,
        String savedBy,
        Instant savedAt) {

    public String title() {
        return text.title();
    }

    /** Opaque id of a version of a paper. */
    public record VersionId(UUID id) implements TypedId {

        public static VersionId of(String text) {
            return new VersionId(UUID.fromString(text));
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }
}
