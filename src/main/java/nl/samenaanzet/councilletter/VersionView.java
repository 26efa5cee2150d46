package nl.samenaanzet.councilletter;

import java.time.Instant;
import nl.samenaanzet.document.PaperView;

/**
 * A version of a letter, for reading.
 *
 * @param number  1-based
 * @param sha256  of its text, lower-case hexadecimal; what a signature is for
 * @param changed headings and names of files that differ from the version before, empty for the first
 * @param savedBy title of who saved it, or that the record did
 */
public record VersionView(RaadsbriefId letter, int number, LetterText text, String sha256, String changed, String savedBy, Instant savedAt) {

    static VersionView of(PaperView paper) {
        return new VersionView(RaadsbriefId.of(paper.paper().subject()), paper.number(), LetterText.of(paper.text()), paper.sha256(),
                paper.changed(), paper.savedBy(), paper.savedAt());
    }
}
