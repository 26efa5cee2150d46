package nl.samenaanzet.secrecy;

import java.util.Locale;

/** What of the coalition can be secret; as in an address: "strategy-document". */
public enum SealKind {
    /** Subject: id of the document. */
    STRATEGY_DOCUMENT,
    /** Subject: kind and subject of the paper, with a colon between them; all its versions. */
    PAPER,
    /** Subject: id of the file. */
    LETTER_FILE,
    /** Subject: id of the letter and the heading of the part, with a colon between them. */
    LETTER_PART;

    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
