package nl.samenaanzet.outcome;

import java.time.Instant;
import nl.samenaanzet.approval.BallotId;

/** A ballot is concluded and its outcome is to be put in words. @param remindAt not after stateBy */
public record OutcomeAwaited(BallotId ballot, String dossierNumber, String dossierTitle, Instant stateBy, Instant remindAt) { }
