package nl.samenaanzet.approval;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.counting.BallotCount;
import nl.samenaanzet.approval.objection.Tested;
import nl.samenaanzet.people.People.SeatId;

/**
 * A ballot, for reading.
 *
 * @param answers by seat number; what they say is public only after closing
 */
public record BallotView(
        Subject subject,
        Size size,
        Clock clock,
        BallotRules rules,
        Text text,
        Conclusion conclusion,
        List<AnswerView> answers) {

    /**
     * Which round about which strategy.
     *
     * @param objectionRound 1-based round of amending
     */
    public record Subject(BallotId id, StrategyId strategy, String number, int round, int objectionRound) {}

    /**
     * Who could answer when it opened.
     *
     * @param seats how many seats
     * @param sectors of how many sectors they are
     */
    public record Size(int seats, int sectors) {}

    /**
     * When the seats can answer.
     *
     * @param pausedAt since when the clock stands still, or null; then {@code closesAt} does not count
     * @param closedAt when it was closed, or null
     * @param open seats can answer now
     */
    public record Clock(
            Instant openedAt,
            Instant closesAt,
            Instant remindAt,
            Instant remindedAt,
            Instant pausedAt,
            Instant closedAt,
            boolean open) {}

    /** The hash of the text that is judged, its document included, and of that document. */
    public record Text(String sha256, String documentSha256) {}

    /**
     * What came of it.
     *
     * @param outcome of T4, or null while it is not counted
     * @param rule the row of T4 that matched: "T4-5", or null
     * @param toSettle it ended without a decision, and a person has to choose how to go on
     * @param settled how a round without a decision went on, or null
     */
    public record Conclusion(BallotOutcome outcome, String rule, boolean toSettle, Settled settled) {}

    /** @param note may be empty */
    public record Settled(FollowUp followUp, String note, String by, Instant at) {}

    public BallotId id() {
        return subject.id();
    }

    public StrategyId strategy() {
        return subject.strategy();
    }

    public String number() {
        return subject.number();
    }

    public int round() {
        return subject.round();
    }

    public int seats() {
        return size.seats();
    }

    public boolean open() {
        return clock.open();
    }

    public BallotOutcome outcome() {
        return conclusion.outcome();
    }

    public Optional<AnswerView> of(SeatId seat) {
        return answers.stream().filter(a -> a.seat().equals(seat)).findFirst();
    }

    /** Of how many sectors somebody answered, whatever they said: told while seats can still answer. */
    public long sectorsAnswered() {
        return answers.stream()
                .map(answer -> answer.from().sectorKey())
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /** How the answers count: not for a page before closing, since a seat in conflict does not count. */
    public BallotCount count() {
        return BallotCount.of(answers);
    }

    /**
     * An answer, for reading.
     *
     * @param oral what was said aloud, when it began so; else null
     * @param test how the kernteam answered the four questions about this objection, or null
     * @param about hash of the text it is about, or null when texts were not kept yet
     */
    public record AnswerView(
            Voter from,
            Answer answer,
            String reason,
            boolean ownPower,
            Given given,
            Oral oral,
            Test test,
            String about) {

        public SeatId seat() {
            return from.seat();
        }

        public boolean confirmed() {
            return given.confirmed();
        }

        public boolean objects() {
            return answer == Answer.OBJECTION;
        }

        /** An objection counts only after the four questions, when each was answered with yes. */
        public boolean holds() {
            return objects() && test != null && test.tested().overriding();
        }

        /** The four questions were not asked of this objection yet. */
        public boolean untested() {
            return objects() && test == null;
        }
    }

    /** The four questions, who recorded the answers, and when. */
    public record Test(Tested tested, String by, Instant at) {}

    /** The objections, by seat number. */
    public List<AnswerView> objections() {
        return answers.stream().filter(AnswerView::objects).toList();
    }

    /**
     * The seat, with the sector that it had then.
     *
     * @param residents whether it speaks for residents
     */
    public record Voter(SeatId seat, int number, String sectorKey, String sectorName, boolean residents) {}

    /**
     * Who gave an answer, and when.
     *
     * @param by title of the account that gave it, or recorded it
     * @param confirmed whether the seat gave it, or confirmed what was recorded
     */
    public record Given(String by, Instant at, boolean confirmed) {}

    /**
     * What a seat said aloud, as it was recorded.
     *
     * @param note to whom it was said and when, in words
     * @param by who recorded it
     */
    public record Oral(Answer answer, String reason, String note, String by, Instant at) {}
}
