package nl.samenaanzet.approval.process;

import java.util.Map;
import nl.samenaanzet.approval.BallotClosed;
import nl.samenaanzet.approval.BallotWithdrawn;
import nl.samenaanzet.engine.Engine;
import nl.samenaanzet.engine.TaskRef;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the process of {@code bpmn/approval.bpmn} that a ballot need not wait for its closing time, or was taken back. */
@Component
class ApprovalProcess {

    private final Engine engine;

    ApprovalProcess(Engine engine) {
        this.engine = engine;
    }

    @ApplicationModuleListener
    void on(BallotClosed event) {
        if (event.complete()) {
            var task = new TaskRef("approval", "castVote", event.ballot().toString());
            engine.complete(task, event.ballot().toString(), event.at(), Map.of());
        }
    }

    @ApplicationModuleListener
    void on(BallotWithdrawn event) {
        engine.tell("approval.ballotWithdrawn", event.ballot().toString(), "withdrawn-" + event.ballot(),
                Map.of("ballotOutcome", "ingetrokken"));
    }
}
