package nl.samenaanzet.approval.process;

import java.util.Map;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.approval.Approval.BallotClosed;
import nl.samenaanzet.approval.Approval.BallotWithdrawn;
import nl.samenaanzet.approval.FollowUp;
import nl.samenaanzet.approval.Settling.RoundSettled;
import nl.samenaanzet.approval.VoteTasks;
import nl.samenaanzet.approval.clock.Scheduling;
import nl.samenaanzet.approval.clock.Scheduling.BallotRescheduled;
import nl.samenaanzet.engine.Engine;
import nl.samenaanzet.engine.Engine.TaskRef;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the process of {@code bpmn/approval.bpmn} what people did with a ballot. */
@Component
class ApprovalProcess {

    private final Engine engine;
    private final Scheduling scheduling;

    ApprovalProcess(Engine engine, Scheduling scheduling) {
        this.engine = engine;
        this.scheduling = scheduling;
    }

    @ApplicationModuleListener
    void on(BallotClosed event) {
        if (event.complete()) {
            var task = new TaskRef("approval", VoteTasks.STEP, event.ballot().toString());
            engine.complete(task, event.ballot().toString(), event.at(), Map.of());
        }
    }

    @ApplicationModuleListener
    void on(BallotWithdrawn event) {
        engine.tell(
                "approval.ballotWithdrawn",
                event.ballot().toString(),
                "withdrawn-" + event.ballot(),
                Map.of("ballotOutcome", BallotOutcome.INGETROKKEN.code()));
    }

    /** Tells the times as they are now, not as they were: the last word is always the newest. */
    @ApplicationModuleListener
    void on(BallotRescheduled event) {
        var now = scheduling.schedule(event.ballot());
        engine.tell(
                "approval.ballotRescheduled",
                event.ballot().toString(),
                event.actId(),
                Map.of(
                        "paused",
                        now.paused(),
                        "closesAt",
                        now.closesAt().toString(),
                        "remindAt",
                        now.remindAt().toString()));
    }

    @ApplicationModuleListener
    void on(RoundSettled event) {
        engine.complete(
                new TaskRef("approval", "settleRound", event.ballot().toString()),
                event.ballot().toString(),
                event.at(),
                Map.of(
                        "again",
                        event.followUp() == FollowUp.AGAIN,
                        "round",
                        event.round(),
                        "ballotOutcome",
                        event.outcome().code()));
    }
}
