package nl.samenaanzet.secrecy;

import java.util.Locale;

/** What can be secret; as in an address: "strategy-document". */
public enum SealKind {
    /** Subject: id of the document. */
    STRATEGY_DOCUMENT(Side.COALITION),
    /** Subject: kind and subject of the paper, with a colon between them; all its versions. */
    PAPER(Side.COALITION),
    /** Subject: id of the file. */
    LETTER_FILE(Side.COALITION),
    /** Subject: id of the letter and the heading of the part, with a colon between them. */
    LETTER_PART(Side.COALITION),
    /**
     * What the committee discussed. Subject: id of the council's item, also before it is written; so are the next two.
     */
    COUNCIL_REPORT(Side.COUNCIL),
    /** The text of the council's decision. */
    COUNCIL_OUTCOME(Side.COUNCIL),
    /** What has to change according to the council, and what the coalition answers. */
    COUNCIL_CHANGES(Side.COUNCIL),
    /** Subject: id of the paper. */
    COUNCIL_PAPER(Side.COUNCIL);

    private final Side side;

    SealKind(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
