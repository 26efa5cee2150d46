package nl.samenaanzet.mail;

/** What became of a letter. */
public enum LetterState {
    /** Goes out at its time. */
    WAITING,
    /** A sender has it now. */
    SENDING,
    SENT,
    /** Refused too often; a person may send it again. */
    FAILED,
    /** The application stopped while it was being sent: perhaps it arrived. Never sent again by itself. */
    UNSURE,
    /** Not sent, because what it asks was done before it went out. */
    UNNEEDED,
    /** Written while e-mail was off; kept to be read, never sent. */
    KEPT
}
