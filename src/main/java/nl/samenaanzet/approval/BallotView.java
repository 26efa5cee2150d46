package nl.samenaanzet.approval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenaanzet.ambition.StrategyId;
import nl.samenaanzet.people.SeatId;

/**
 * A ballot, for reading.
 *
 * @param seats    how many seats may answer
 * @param open     seats can answer now
 * @param closedAt when it was closed, or null
 * @param outcome  of T4, or null while it is not counted
 * @param rule     the row of T4 that matched: "T4-5", or null
 * @param answers  by seat number; what they say is public only after closing
 */
public record BallotView(BallotId id, StrategyId strategy, String number, int round, int objectionRound, int seats,
        Instant openedAt, Instant closesAt, Instant remindAt, Instant remindedAt, Instant closedAt, boolean open,
        BallotRules rules, String outcome, String rule, List<AnswerView> answers) {

    public Optional<AnswerView> of(SeatId seat) {
        return answers.stream().filter(a -> a.seat().equals(seat)).findFirst();
    }

    /** How the answers count. */
    public BallotCount count() {
        return BallotCount.of(answers);
    }
}
