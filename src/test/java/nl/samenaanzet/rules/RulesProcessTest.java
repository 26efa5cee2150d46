package nl.samenaanzet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.samenaanzet.bench.ProcessBench;
import nl.samenaanzet.bench.ProcessTest;
import org.junit.jupiter.api.Test;

/** {@code bpmn/rules.bpmn}: a proposed table, judged by a second person. */
@ProcessTest
class RulesProcessTest {

    @Test
    void anApprovedTableIsPutToUse(ProcessBench bench) {
        propose(bench);
        bench.answer("approveTable", Map.of("approved", true));
        bench.answer("deployTable", Map.of("tableVersion", 2));
        bench.ended("rules", "tableInUse");
        assertThat(bench.path("rules"))
                .containsExactly("tableProposed", "approveTable", "gatewayApproved", "deployTable", "tableInUse");
    }

    @Test
    void aRefusedTableChangesNothing(ProcessBench bench) {
        propose(bench);
        bench.answer("approveTable", Map.of("approved", false));
        bench.ended("rules", "tableNotUsed");
        assertThat(bench.path("rules")).doesNotContain("deployTable");
    }

    @Test
    void aProposalThatIsTakenBackNeedsNoAnswer(ProcessBench bench) {
        propose(bench);
        var task = bench.task("approveTable");
        assertThat(task.getVariablesAsMap())
                .containsEntry("subjectId", "p1")
                .containsEntry("dossierTitle", "Besluitroute");
        assertThat(task.getCustomHeaders().get("io.camunda.zeebe:candidateGroups"))
                .contains("chair");
        bench.tell("rules.proposalWithdrawn", "p1", Map.of());
        bench.ended("rules", "tableNotUsed");
        bench.isWithdrawn(task);
    }

    private static void propose(ProcessBench bench) {
        bench.deploy();
        bench.message(
                "rules.tableProposed",
                "p1",
                Map.of("proposalId", "p1", "dossierNumber", "decision-route", "dossierTitle", "Besluitroute"));
    }
}
