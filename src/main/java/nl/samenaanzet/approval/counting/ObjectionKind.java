package nl.samenaanzet.approval.counting;

import nl.samenaanzet.words.Word;
import nl.samenaanzet.words.WordsOf;

/** What the objections of a ballot are about. */
@WordsOf("approval-outcome.type")
public enum ObjectionKind implements Word {
    GEEN,
    /** Every objection is about a power of its own. */
    EIGEN_BEVOEGDHEID,
    INHOUD,
    /** Of an objection the four questions were not asked. */
    ONGETOETST
}
