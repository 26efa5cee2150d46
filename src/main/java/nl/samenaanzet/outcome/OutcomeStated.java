package nl.samenaanzet.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.samenaanzet.ambition.StrategyId;
import nl.samenaanzet.approval.BallotId;
import nl.samenaanzet.inbox.TaskDone;

/**
 * The outcome of a ballot is in words. The words themselves are asked of {@link Outcomes#outcome}: they are longer than a stored event.
 *
 * @param actId    unique for this act
 * @param owner    as {@link Party} writes it
 * @param tell     whom to tell, as {@link Party} writes it
 * @param review   the planned review, or null; so are the two after it
 * @param reviewOn day that was chosen
 * @param reviewAt when it begins
 */
public record OutcomeStated(String actId, Instant at, BallotId ballot, StrategyId strategy, String dossierNumber, String dossierTitle,
        String statedBy, String owner, List<String> tell, ReviewId review, LocalDate reviewOn, Instant reviewAt) implements TaskDone {

    @Override
    public String subject() {
        return ballot.toString();
    }

    @Override
    public String step() {
        return "stateOutcome";
    }
}
