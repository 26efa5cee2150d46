package nl.samenaanzet.ambition;

import nl.samenaanzet.words.Word;
import nl.samenaanzet.words.WordsOf;

/** What a ballot of the kernteam comes to (T4). */
@WordsOf(
        value = {"approval-outcome.uitkomst", "decision-route.kernteam"},
        besides = "ingetrokken")
public enum BallotOutcome implements Word {
    CONSENT,
    STEMMING,
    NAAR_ORGAAN,
    NAAR_COALITIE,
    AANPASSEN,
    AANHOUDEN,
    /** No objection, and the residents only abstained. */
    BEWONERS_ONTHIELDEN,
    /** No objection, and too few seats in favour. */
    TE_WEINIG_VOOR,
    GEEN_QUORUM,
    /** The table leaves it to a person. */
    HANDMATIG,
    /** The ballot was taken back; T4 is not asked. */
    INGETROKKEN;

    /** The components can be routed (T3, row 1). */
    public boolean goesOn() {
        return switch (this) {
            case CONSENT, STEMMING, NAAR_ORGAAN, NAAR_COALITIE -> true;
            case AANPASSEN, AANHOUDEN, BEWONERS_ONTHIELDEN, TE_WEINIG_VOOR, GEEN_QUORUM, HANDMATIG, INGETROKKEN ->
                false;
        };
    }

    /**
     * The kernteam did not decide: a person has to choose how to go on. The same list as gateway {@code gatewayOutcome}
     * of the model.
     */
    public boolean undecided() {
        return switch (this) {
            case AANHOUDEN, BEWONERS_ONTHIELDEN, TE_WEINIG_VOOR, GEEN_QUORUM, HANDMATIG -> true;
            case CONSENT, STEMMING, NAAR_ORGAAN, NAAR_COALITIE, AANPASSEN, INGETROKKEN -> false;
        };
    }
}
