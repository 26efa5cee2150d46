package nl.samenaanzet.approval.process;

import java.util.Locale;
import java.util.Map;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotClosed;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.Approval.BallotWithdrawn;
import nl.samenaanzet.approval.Settling.RoundSettled;
import nl.samenaanzet.approval.VoteTasks;
import nl.samenaanzet.approval.clock.Scheduling.BallotRescheduled;
import nl.samenaanzet.engine.Engine;
import nl.samenaanzet.engine.Engine.TaskRef;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the process of {@code bpmn/approval.bpmn} what people did with a ballot. */
@Component
class ApprovalProcess {

    private static final String CHANGED = "approval.ballotChanged";

    private final Engine engine;
    private final Approval approval;

    ApprovalProcess(Engine engine, Approval approval) {
        this.engine = engine;
        this.approval = approval;
    }

    @ApplicationModuleListener
    void on(BallotClosed event) {
        if (event.complete()) {
            engine.complete(
                    new TaskRef("approval", VoteTasks.STEP, event.ballot().toString()),
                    event.ballot().toString(),
                    event.at(),
                    Map.of("count", Counted.of(approval.ballot(event.ballot()))));
        }
    }

    @ApplicationModuleListener
    void on(BallotWithdrawn event) {
        changed(event.ballot(), "withdrawn-" + event.ballot());
    }

    @ApplicationModuleListener
    void on(BallotRescheduled event) {
        changed(event.ballot(), event.actId());
    }

    /** The process asks what holds now: the last word is always the newest. */
    private void changed(BallotId ballot, String what) {
        engine.tell(CHANGED, ballot.toString(), what, Map.of());
    }

    @ApplicationModuleListener
    void on(RoundSettled event) {
        engine.complete(
                new TaskRef("ambition", "settleRound", event.subject()),
                event.ballot().toString(),
                event.at(),
                Map.of(
                        "followUp",
                        event.followUp().name().toLowerCase(Locale.ROOT),
                        "round",
                        event.round(),
                        "ballotOutcome",
                        event.outcome().code()));
    }
}
