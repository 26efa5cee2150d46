package nl.samenaanzet.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.samenaanzet.bench.ProcessBench;
import nl.samenaanzet.bench.ProcessTest;
import org.junit.jupiter.api.Test;

/** {@code bpmn/workshop.bpmn}: planned, invited to, held; moved, cancelled, forgotten. */
@ProcessTest
class WorkshopProcessTest {

    @Test
    void aWorkshopIsPlannedInvitedToAndHeld(ProcessBench bench) {
        invited(bench);
        bench.answer("closeWorkshop", Map.of());

        bench.ended("workshop", "workshopHeld");
        assertThat(bench.path("workshop")).doesNotContain("remindClosing", "workshopCancelled");
    }

    @Test
    void aMovedWorkshopIsAwaitedAgainAtItsNewTime(ProcessBench bench) {
        invited(bench);
        var before = bench.task("closeWorkshop");
        var later = bench.now().plus(Duration.ofDays(30)).toString();
        bench.tell("workshop.workshopMoved", "w1", Map.of("startsAt", later));
        bench.passed("workshop", "workshopMoved");
        bench.advance(Duration.ofDays(20));
        var after = bench.task("closeWorkshop");

        assertThat(after.getKey()).isNotEqualTo(before.getKey());
        assertThat(after.getVariablesAsMap()).containsEntry("startsAt", later);
        assertThat(bench.path("workshop")).as("no reminder for the old date").doesNotContain("remindClosing");
    }

    @Test
    void aCancelledWorkshopIsNotHeld(ProcessBench bench) {
        invited(bench);
        bench.task("closeWorkshop");
        bench.tell("workshop.workshopCancelled", "w1", Map.of("workshopState", "cancelled"));

        bench.ended("workshop", "workshopNotHeld");
    }

    @Test
    void aWorkshopCanBeCancelledBeforeItIsPlanned(ProcessBench bench) {
        open(bench);
        bench.task("planWorkshop");
        bench.tell("workshop.workshopCancelled", "w1", Map.of("workshopState", "cancelled"));

        bench.ended("workshop", "workshopNotHeld");
    }

    @Test
    void twoDaysAfterItTheProcessOwnerIsReminded(ProcessBench bench) {
        invited(bench);
        bench.task("closeWorkshop");
        bench.advance(Duration.ofDays(10));
        bench.answer("remindClosing", Map.of());
        bench.answer("closeWorkshop", Map.of());

        bench.ended("workshop", "workshopHeld");
    }

    private static void invited(ProcessBench bench) {
        open(bench);
        bench.answer(
                "planWorkshop",
                Map.of("startsAt", bench.now().plus(Duration.ofDays(7)).toString()));
        bench.answer("inviteParticipants", Map.of());
    }

    private static void open(ProcessBench bench) {
        bench.deploy();
        bench.start(
                "workshop",
                Map.of(
                        "trackId",
                        "t1",
                        "ambitionCode",
                        "VB",
                        "round",
                        1,
                        "scriptVersion",
                        1,
                        "dossierNumber",
                        "SvO-VB",
                        "dossierTitle",
                        "Veilige buurten, ronde 1"));
        bench.answer("openWorkshop", Map.of("workshopId", "w1"));
    }
}
