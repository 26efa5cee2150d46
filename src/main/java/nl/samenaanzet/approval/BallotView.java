package nl.samenaanzet.approval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.counting.BallotCount;
import nl.samenaanzet.people.People.SeatId;

/**
 * A ballot, for reading.
 *
 * @param seats    how many seats may answer
 * @param open     seats can answer now
 * @param pausedAt since when the clock stands still, or null; then {@code closesAt} does not count
 * @param closedAt when it was closed, or null
 * @param textSha256 of the text that is judged, its document included
 * @param outcome  of T4, or null while it is not counted
 * @param rule     the row of T4 that matched: "T4-5", or null
 * @param toSettle it ended without a decision, and a person has to choose how to go on
 * @param settled  how a round without a decision went on, or null
 * @param answers  by seat number; what they say is public only after closing
 */
public record BallotView(BallotId id, StrategyId strategy, String number, int round, int objectionRound, int seats,
        Instant openedAt, Instant closesAt, Instant remindAt, Instant remindedAt, Instant pausedAt, Instant closedAt,
        boolean open, BallotRules rules, String textSha256, String documentSha256, BallotOutcome outcome,
        String rule, boolean toSettle, Settled settled, List<AnswerView> answers) {

    /** @param note may be empty */
    public record Settled(FollowUp followUp, String note, String by, Instant at) { }

    public Optional<AnswerView> of(SeatId seat) {
        return answers.stream().filter(a -> a.seat().equals(seat)).findFirst();
    }

    /** How the answers count. */
    public BallotCount count() {
        return BallotCount.of(answers);
    }

    /**
     * An answer, for reading.
     *
     * @param residents whether the seat speaks for residents
     * @param by        title of the account that gave it, or recorded it
     * @param oral      what was said aloud, when it began so; else null
     * @param confirmed whether the seat gave it, or confirmed what was recorded
     * @param about     hash of the text it is about, or null when texts were not kept yet
     */
    public record AnswerView(SeatId seat, int seatNumber, String sectorKey, String sectorName, boolean residents, Answer answer,
            String reason, boolean ownPower, String by, Instant at, Oral oral, boolean confirmed, String about) { }

    /**
     * What a seat said aloud, as it was recorded.
     *
     * @param note to whom it was said and when, in words
     * @param by   who recorded it
     */
    public record Oral(Answer answer, String reason, String note, String by, Instant at) { }
}
