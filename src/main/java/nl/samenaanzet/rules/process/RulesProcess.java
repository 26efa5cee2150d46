package nl.samenaanzet.rules.process;

import java.util.Map;
import nl.samenaanzet.engine.Engine;
import nl.samenaanzet.engine.Engine.TaskRef;
import nl.samenaanzet.rules.RuleApproval.TableJudged;
import nl.samenaanzet.rules.RuleApproval.TableProposed;
import nl.samenaanzet.rules.RuleApproval.TableWithdrawn;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the process of {@code bpmn/rules.bpmn} what people did with a proposed table. */
@Component
class RulesProcess {

    private final Engine engine;

    RulesProcess(Engine engine) {
        this.engine = engine;
    }

    @ApplicationModuleListener
    void on(TableProposed event) {
        engine.start(
                "rules.tableProposed",
                event.proposal().toString(),
                Map.of(
                        "proposalId",
                        event.proposal().toString(),
                        "dossierNumber",
                        event.tableId(),
                        "dossierTitle",
                        event.tableName()));
    }

    @ApplicationModuleListener
    void on(TableJudged event) {
        engine.complete(
                new TaskRef("rules", "approveTable", event.proposal().toString()),
                event.proposal().toString(),
                event.at(),
                Map.of("approved", event.approved()));
    }

    @ApplicationModuleListener
    void on(TableWithdrawn event) {
        engine.tell("rules.proposalWithdrawn", event.proposal().toString(), "withdrawn-" + event.proposal(), Map.of());
    }
}
