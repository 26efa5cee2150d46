package nl.samenaanzet.approval;

/** How a round goes on that ended without a decision. */
public enum FollowUp {
    /** The same text once more, with a new term. Does not count as a round of amending. */
    AGAIN,
    /** The wijkcoalitie decides: the kernteam is "het eerste aanspreekpunt namens de brede Wijkcoalitie" (S). */
    COALITION,
    /** The process owner revises the text. */
    REVISE
}
