package nl.samenaanzet.approval.process;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.Concluding;
import nl.samenaanzet.approval.clock.Scheduling;
import nl.samenaanzet.approval.clock.Scheduling.Schedule;
import nl.samenaanzet.approval.counting.ObjectionKind;
import nl.samenaanzet.engine.ProcessWorker;
import nl.samenaanzet.words.Word;

/** The service tasks of {@code bpmn/approval.bpmn}. */
@ProcessWorker(process = "approval")
class ApprovalWorker {

    private final Approval approval;
    private final Concluding concluding;
    private final Scheduling scheduling;
    private final OutcomeTable table;

    ApprovalWorker(Approval approval, Concluding concluding, Scheduling scheduling, OutcomeTable table) {
        this.approval = approval;
        this.concluding = concluding;
        this.scheduling = scheduling;
        this.table = table;
    }

    record Round(String strategyId, int round) {}

    record Opened(String ballotId, String closesAt, String remindAt) {}

    public Opened openBallot(Round in) {
        var ballot = approval.openBallot(StrategyId.of(in.strategyId()), in.round());
        return new Opened(
                ballot.id().toString(),
                ballot.clock().closesAt().toString(),
                ballot.clock().remindAt().toString());
    }

    record Subject(String ballotId) {}

    public void remindSeats(Subject in) {
        approval.remindSeats(BallotId.of(in.ballotId()));
    }

    /** @param reachedAt the closing time for which the engine's clock rang; null when it hears of news */
    record Reached(String ballotId, String reachedAt) {}

    /**
     * How the round stands.
     *
     * @param ballotState "loopt", "voorbij" or "ingetrokken"
     * @param ballotOutcome only when it was taken back
     * @param count the inputs of T4; only when it is over
     */
    record Checked(
            String ballotState,
            boolean paused,
            String closesAt,
            String remindAt,
            @JsonInclude(JsonInclude.Include.NON_NULL) BallotOutcome ballotOutcome,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, Object> count) {}

    /** News of another time can come later than the engine's clock rings, so what counts is asked here. */
    public Checked checkClosingTime(Reached in) {
        var id = BallotId.of(in.ballotId());
        var now = scheduling.schedule(id);
        var ballot = approval.ballot(id);
        if (ballot.outcome() == BallotOutcome.INGETROKKEN) {
            return checked("ingetrokken", now, BallotOutcome.INGETROKKEN, null);
        }
        if (ballot.clock().closedAt() == null && !over(now, in.reachedAt())) {
            return checked("loopt", now, null, null);
        }
        return checked("voorbij", now, null, Counted.of(approval.closeBallot(id)));
    }

    private static boolean over(Schedule now, String reachedAt) {
        return reachedAt != null && !now.paused() && !now.closesAt().isAfter(Instant.parse(reachedAt));
    }

    private static Checked checked(String state, Schedule now, BallotOutcome outcome, Map<String, Object> count) {
        return new Checked(
                state, now.paused(), now.closesAt().toString(), now.remindAt().toString(), outcome, count);
    }

    /** @param count the inputs of T4 */
    /** @param count what T4 was asked; the kind of objection in it is one of its words, else the step stops */
    record Concluded(String ballotId, Outcome outcome, Map<String, Object> count) {
        Concluded {
            Word.of(ObjectionKind.class, (String) count.get("type"));
        }
    }

    record Outcome(BallotOutcome uitkomst, String regel) {}

    record Recorded(BallotOutcome ballotOutcome) {}

    public Recorded recordOutcome(Concluded in) {
        var outcome = in.outcome();
        return new Recorded(concluding.recordOutcome(
                BallotId.of(in.ballotId()), outcome.uitkomst(), table.ground(outcome.regel(), in.count())));
    }
}
