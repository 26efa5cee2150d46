package nl.samenaanzet.motion;

/** A motion asks something of the college (motie); a pledge is what the college said it would do (toezegging). */
public enum CommitmentKind { MOTIE, TOEZEGGING }
