package nl.samenaanzet.outcome;

import java.time.Instant;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.BallotView;

/**
 * A ballot of which the outcome is to be put in words.
 *
 * @param at when it was decided, or when somebody chose how to go on without a decision
 */
record Concluded(
        BallotId ballot,
        StrategyId strategy,
        String dossierNumber,
        String dossierTitle,
        BallotOutcome outcome,
        Instant at) {

    static Concluded of(BallotView ballot, String dossierTitle, Instant at) {
        return new Concluded(ballot.id(), ballot.strategy(), ballot.number(), dossierTitle, ballot.outcome(), at);
    }
}
