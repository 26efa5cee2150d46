package nl.samenaanzet.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.bench.ProcessBench;
import nl.samenaanzet.bench.ProcessTest;
import org.junit.jupiter.api.Test;

/** {@code bpmn/publication.bpmn}: from a recorded decision to what everybody can read, with its duties. */
@ProcessTest
class PublicationProcessTest {

    private static final Duration TERM = Duration.ofDays(14);

    @Test
    void aDecisionOfTheCoalitionIsPublishedAtOnceAndItsDutiesAreSettled(ProcessBench bench) {
        recorded(bench, "coalitieverslag");
        bench.answer("recordDuties", duties(bench, "secretary", "secretary"));
        bench.answer("publish", now());
        bench.passed("publication", "decisionPublished");
        bench.answer("fulfilDuty", Map.of());
        bench.answer("fulfilDuty", Map.of());

        bench.ended("publication", "dutiesSettled");
        assertThat(bench.path("publication"))
                .startsWith("decisionRecorded", "gatewayPieceKnown", "evaluateTerms", "recordDuties", "gatewayBoth")
                .doesNotContain("namePiece", "fulfilCouncilDuty", "publishPlanned");
    }

    @Test
    void theTableIsAskedAndEachDutyGoesToWhoSettlesItWithItsTime(ProcessBench bench) {
        recorded(bench, "raadsstuk");
        var asked = bench.task("recordDuties");
        assertThat(asked.getVariables()).contains("T7-1", "T7-7", "T7-9").doesNotContain("T7-8");
        bench.answer(asked, duties(bench, "griffie", "secretary"));

        var council = bench.task("fulfilCouncilDuty");
        assertThat(council.getVariablesAsMap())
                .containsEntry("subjectId", "d0")
                .containsEntry("dossierNumber", "SvO-2025-VB-003");
        assertThat(council.getCustomHeaders().get("io.camunda.zeebe:candidateGroups"))
                .contains("griffie");
        assertThat(council.getCustomHeaders()).containsKey("io.camunda.zeebe:dueDate");
        var own = bench.task("fulfilDuty");
        assertThat(own.getVariablesAsMap()).containsEntry("subjectId", "d1");
        assertThat(own.getCustomHeaders().get("io.camunda.zeebe:candidateGroups"))
                .contains("secretary");
        assertThat(bench.task("publish").getVariablesAsMap()).containsEntry("subjectId", "c1");
    }

    @Test
    void whatTheRouteDoesNotTellAPersonNames(ProcessBench bench) {
        recorded(bench, null);
        bench.answer("namePiece", Map.of("stuk", "begrotingswijziging", "spoed", true));
        assertThat(bench.task("recordDuties").getVariables()).contains("T7-7").doesNotContain("T7-2b");
        bench.answer("recordDuties", Map.of("duties", List.of()));
        bench.answer("publish", now());

        bench.ended("publication", "decisionPublished");
    }

    @Test
    void whatIsPlannedIsPublishedWhenItsTimeHasCome(ProcessBench bench) {
        planned(bench, "p1");
        bench.advance(TERM.minusMinutes(1));
        assertThat(bench.path("publication")).doesNotContain("publicationTimeReached");
        bench.advance(Duration.ofMinutes(2));
        assertThat(bench.task("publishPlanned").getVariablesAsMap()).containsEntry("planId", "p1");
        bench.answer("publishPlanned", Map.of("published", true));

        bench.ended("publication", "decisionPublished");
    }

    @Test
    void whoTakesThePlanAwayLooksAgain(ProcessBench bench) {
        planned(bench, "p1");
        bench.tell("publication.planDropped", "p1", Map.of());
        bench.passed("publication", "planDropped");
        bench.answer("publish", plan(bench, "p2"));
        bench.waitsAt("publication", "gatewayAwaitPublication");
        bench.tell("publication.planDropped", "p1", Map.of());
        bench.advance(TERM.plusMinutes(1));
        bench.answer("publishPlanned", Map.of("published", true));

        bench.ended("publication", "decisionPublished");
        assertThat(bench.path("publication").stream().filter("planDropped"::equals))
                .as("only the plan that was taken away")
                .hasSize(1);
    }

    @Test
    void aPlanThatWasTakenAwayJustThenPublishesNothing(ProcessBench bench) {
        planned(bench, "p1");
        bench.advance(TERM.plusMinutes(1));
        bench.answer("publishPlanned", Map.of("published", false));
        bench.answer("publish", now());

        bench.ended("publication", "decisionPublished");
    }

    private static void planned(ProcessBench bench, String plan) {
        recorded(bench, "coalitieverslag");
        bench.answer("recordDuties", Map.of("duties", List.of()));
        bench.answer("publish", plan(bench, plan));
        bench.waitsAt("publication", "gatewayAwaitPublication");
    }

    private static void recorded(ProcessBench bench, String piece) {
        bench.deploy();
        var variables = new HashMap<String, Object>(Map.of(
                "componentId",
                "c1",
                "dossierNumber",
                "SvO-2025-VB-003",
                "dossierTitle",
                "Veilige buurten",
                "pieceKnown",
                piece != null,
                "spoed",
                false,
                "persoonsgegevens",
                true,
                "publishBy",
                bench.now().plus(TERM).toString()));
        variables.put("stuk", piece);
        bench.message("publication.decisionRecorded", "c1", variables);
    }

    private static Map<String, Object> duties(ProcessBench bench, String... bodies) {
        var due = bench.now().plus(TERM).toString();
        return Map.of(
                "duties",
                List.of(
                        Map.of("dutyId", "d0", "wie", bodies[0], "dueAt", due),
                        Map.of("dutyId", "d1", "wie", bodies[1], "dueAt", due)));
    }

    private static Map<String, Object> plan(ProcessBench bench, String id) {
        return Map.of(
                "planned",
                true,
                "planId",
                id,
                "publishAt",
                bench.now().plus(TERM).toString());
    }

    private static Map<String, Object> now() {
        var variables = new HashMap<String, Object>(Map.of("planned", false));
        variables.put("planId", null);
        variables.put("publishAt", null);
        return variables;
    }
}
