package nl.samenaanzet.councilletter;

import java.time.Instant;
import java.util.UUID;

/**
 * A version of a letter, for reading.
 *
 * @param number  1-based
 * @param sha256  of its text, lower-case hexadecimal; what a signature is for
 * @param changed headings under which it differs from the version before, empty for the first
 * @param savedBy title of who saved it, or that the record did
 */
public record VersionView(UUID id, RaadsbriefId letter, int number, LetterText text, String sha256, String changed,
        String savedBy, Instant savedAt) { }
