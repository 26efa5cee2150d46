package nl.samenaanzet.councilletter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.councilletter.text.LetterText;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.document.PaperView;
import nl.samenaanzet.people.Role;

/**
 * A letter as the coalition sees it.
 *
 * @param newest its newest version
 */
public record RaadsbriefView(
        RaadsbriefId id,
        ComponentId component,
        String dossierNumber,
        String about,
        CouncilRole councilRole,
        VersionView newest,
        Signing signing,
        Offer offer) {

    /**
     * Who signed the newest version.
     *
     * @param signatures that count
     * @param missing roles that have not signed
     */
    public record Signing(List<SignatureView> signatures, List<Role> missing) {}

    /**
     * What the griffie has; all of it is null when it has none.
     *
     * @param number of the version
     */
    public record Offer(Integer number, Instant at) {}

    /** Where it is. */
    public enum State {
        DRAFT,
        SIGNING,
        SIGNED,
        OFFERED,
        REVISING
    }

    /**
     * Derived from what happened; one that is edited after it was offered is being revised until it is offered again.
     */
    public State state() {
        if (offer.number != null) {
            return offer.number == newest.number() ? State.OFFERED : State.REVISING;
        }
        if (signing.missing.isEmpty()) {
            return State.SIGNED;
        }
        return signing.signatures.isEmpty() ? State.DRAFT : State.SIGNING;
    }

    /** The signature of this role is still needed. */
    public boolean waitsFor(String role) {
        return signing.missing.contains(Role.valueOf(role));
    }

    /** It can be offered: all have signed, and the griffie does not have this version yet. */
    public boolean ready() {
        return signing.missing.isEmpty() && (offer.number == null || offer.number != newest.number());
    }

    /**
     * A signature, for reading.
     *
     * @param sha256 of the text that was signed
     * @param by title of the account
     */
    public record SignatureView(Role role, String sha256, UUID account, String by, Instant at) {}

    /**
     * A version of a letter, for reading.
     *
     * @param number 1-based
     * @param sha256 of its text, lower-case hexadecimal; what a signature is for
     * @param changed headings and names of files that differ from the version before, empty for the first
     * @param savedBy title of who saved it, or that the record did
     */
    public record VersionView(
            RaadsbriefId letter,
            int number,
            LetterText text,
            String sha256,
            String changed,
            String savedBy,
            Instant savedAt) {

        public static VersionView of(PaperView paper) {
            return new VersionView(
                    RaadsbriefId.of(paper.paper().subject()),
                    paper.number(),
                    LetterText.of(paper.text()),
                    paper.sha256(),
                    paper.changed(),
                    paper.savedBy(),
                    paper.savedAt());
        }
    }
}
