package nl.samenaanzet.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.bench.ProcessBench;
import nl.samenaanzet.bench.ProcessTest;
import org.junit.jupiter.api.Test;

/** {@code bpmn/programme.bpmn}: the letter from consent to one wijkaanpak. Tracks have their own test. */
@ProcessTest
class ProgrammeProcessTest {

    @Test
    void theLetterFromConsentToTheOverarchingDocument(ProcessBench bench) {
        consent(bench, 100, 280);
        var pilot = bench.task("trackStandIn");
        assertThat(pilot.getVariablesAsMap())
                .containsEntry("ambitionCode", "VB")
                .containsEntry("firstAmbition", true);
        bench.tell("programme.pilotEvaluated", "p1", Map.of());
        bench.answer("decideLessons", Map.of());
        bench.answer("publishScript", Map.of());
        bench.waitsAt("programme", "gatewayAwaitStart");
        bench.advance(Duration.ofDays(101));
        for (var code : List.of("PW", "PJ", "ZO", "MO")) {
            bench.answer(bench.task("trackStandIn", "ambitionCode", code), Map.of());
        }
        bench.answer(pilot, Map.of());
        bench.answer("draftCoherence", Map.of());
        bench.answer("writeCoherence", Map.of());
        bench.tell("programme.coherenceDecided", "p1", Map.of());
        bench.answer("closeProgramme", Map.of());

        bench.ended("programme", "programmeCompleted");
        assertThat(bench.path("programme")).doesNotContain("warnEndDate");
    }

    @Test
    void theOthersWaitForTheirDateAlsoWhenTheLessonsAreEarly(ProcessBench bench) {
        lessonsDecided(bench, 100, 280);
        bench.advance(Duration.ofDays(99));
        assertThat(bench.path("programme")).doesNotContain("callTracks");
        bench.advance(Duration.ofDays(2));

        assertThat(bench.task("trackStandIn", "ambitionCode", "MO").getVariablesAsMap())
                .containsEntry("firstAmbition", false);
    }

    @Test
    void theOthersWaitForTheLessonsAlsoWhenTheirDateIsPast(ProcessBench bench) {
        consent(bench, 1, 280);
        bench.task("trackStandIn");
        bench.advance(Duration.ofDays(30));
        assertThat(bench.path("programme")).doesNotContain("callTracks");
        bench.tell("programme.pilotEvaluated", "p1", Map.of());
        bench.answer("decideLessons", Map.of());
        bench.answer("publishScript", Map.of());

        bench.task("trackStandIn", "ambitionCode", "PW");
    }

    @Test
    void aRevisedPlanningMovesTheStartOfTheOthers(ProcessBench bench) {
        lessonsDecided(bench, 10, 280);
        bench.tell(
                "programme.planningRevised",
                "p1",
                Map.of("othersStartAt", bench.now().plus(Duration.ofDays(40)).toString()));
        bench.passed("programme", "planningRevised");
        bench.advance(Duration.ofDays(20));
        assertThat(bench.path("programme")).doesNotContain("callTracks");
        bench.advance(Duration.ofDays(21));

        bench.task("trackStandIn", "ambitionCode", "ZO");
    }

    @Test
    void theEndDateWarnsAndStopsNothing(ProcessBench bench) {
        consent(bench, 100, 20);
        var pilot = bench.task("trackStandIn");
        bench.advance(Duration.ofDays(21));
        bench.answer("warnEndDate", Map.of());
        bench.passed("programme", "endDateWarned");

        bench.answer(pilot, Map.of());
        bench.tell("programme.pilotEvaluated", "p1", Map.of());
        bench.task("decideLessons");
    }

    @Test
    void theSameConsentRecordedTwiceIsOneProgramme(ProcessBench bench) {
        consent(bench, 100, 280);
        bench.task("trackStandIn");
        bench.message("programme.consentRecorded", "p1", Map.of("programmeId", "p1"));

        assertThat(bench.path("programme")).containsOnlyOnce("consentRecorded");
    }

    private static void lessonsDecided(ProcessBench bench, int startDays, int endDays) {
        consent(bench, startDays, endDays);
        bench.task("trackStandIn");
        bench.tell("programme.pilotEvaluated", "p1", Map.of());
        bench.answer("decideLessons", Map.of());
        bench.answer("publishScript", Map.of());
        bench.waitsAt("programme", "gatewayAwaitStart");
    }

    private static void consent(ProcessBench bench, int startDays, int endDays) {
        bench.deploy("track");
        bench.message(
                "programme.consentRecorded",
                "p1",
                Map.of(
                        "programmeId",
                        "p1",
                        "dossierNumber",
                        "SvO",
                        "dossierTitle",
                        "Samen voor Overvecht",
                        "othersStartAt",
                        bench.now().plus(Duration.ofDays(startDays)).toString(),
                        "endsAt",
                        bench.now().plus(Duration.ofDays(endDays)).toString()));
        bench.answer(
                "openTracks",
                Map.of("pilot", track("VB"), "others", List.of(track("PW"), track("PJ"), track("ZO"), track("MO"))));
    }

    private static Map<String, Object> track(String code) {
        return Map.of(
                "trackId", "t-" + code, "ambitionCode", code, "dossierNumber", "SvO-" + code, "dossierTitle", code);
    }
}
