package nl.samenaanzet.outcome;

import java.time.Instant;
import nl.samenaanzet.approval.BallotId;

/** A review began: somebody is to judge whether the decision still does what it should. */
public record ReviewOpened(BallotId ballot, ReviewId review, String dossierNumber, Instant judgeBy) { }
