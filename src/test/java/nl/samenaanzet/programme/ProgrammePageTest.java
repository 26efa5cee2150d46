package nl.samenaanzet.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.evaluation.EvaluationJudgement.Action;
import nl.samenaanzet.evaluation.Evaluations;
import nl.samenaanzet.evaluation.Evaluations.Advice;
import nl.samenaanzet.evaluation.Evaluations.Round;
import nl.samenaanzet.form.web.FormRounds;
import nl.samenaanzet.programme.ProgrammeCycle.CycleId;
import nl.samenaanzet.programme.track.Tracks;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.OneDatabase;
import nl.samenaanzet.testing.Rounds;
import nl.samenaanzet.testing.Sending;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The forms of the programme and of an ambition's way: each refused with a sentence and what was typed, and accepted.
 */
@OneDatabase
@ApplicationTest
class ProgrammePageTest {

    private static final LocalDate TODAY = Amsterdam.today(Clock.systemUTC());
    private static final String NO_DAY =
            "“morgen” is geen datum die bestaat. Typ dag, maand en jaar, bijvoorbeeld 3-2-2026.";
    private static final String NO_ORDER = "Deze datums volgen niet op elkaar, of liggen in het verleden. Kijk ze na.";

    @Autowired
    Sending sending;

    @Autowired
    FormRounds rounds;

    @Autowired
    ProgrammeCycle programme;

    @Autowired
    CyclePlanning planning;

    @Autowired
    CoherencePaper paper;

    @Autowired
    Tracks tracks;

    @Autowired
    Evaluations evaluations;

    @Test
    void theProgrammeBeginsIsMovedAndItsAmbitionsGoTheirWay() throws Exception {
        begin();
        var id = programme.newest().orElseThrow().id();
        var owner = sending.as(Rounds.OWNER);
        movesTheStart(owner, id);
        assertThat(owner.refused("/programme/%s/decide-lessons".formatted(id)).problems())
                .containsExactly("Over de lessen kan nu niet worden besloten, of dat is al gebeurd.");
        paper.draftCoherence(id);
        assertThat(owner.accepted("/programme/%s/write-coherence".formatted(id)))
                .endsWith("/draft");
        goesItsWay(owner);
    }

    @Test
    void theProgrammeIsReadAsItsFileHasIt() throws Exception {
        var reader = sending.as("lezer");
        assertThat(reader.page("/programme").html())
                .contains("Samen voor Overvecht", "Gemeente Utrecht", "Bron: Raadsbrief van burgemeester")
                .contains("meedoen en ondernemen", "Zetel 1: bewoners", "Zetel 8: sector nog open", "acht personen")
                .contains("Wijkcoalitie, 31 zetels", "komt 4 keer per jaar", "Hoe de 31 zetels over de sectoren")
                .contains("vastgesteld door de raad in juli 2019", "juni 2024", "Bijeenkomst met de raad");
    }

    private void begin() throws Exception {
        var secretary = sending.as("secretaris");
        var page = secretary.refused(
                "/programme/consent",
                "consentedOn",
                "morgen",
                "pilot",
                "ZO",
                "othersStartOn",
                "",
                "endsOn",
                "31-12-2099");
        page.says("consentedOn", NO_DAY);
        page.says("othersStartOn", "Vul een datum in.");
        assertThat(page.value("consentedOn")).isEqualTo("morgen");
        assertThat(page.value("endsOn")).isEqualTo("2099-12-31");
        assertThat(page.html())
                .containsPattern("<option[^>]*value=\"ZO\"[^>]*selected|<option[^>]*selected[^>]*value=\"ZO\"");
        var order = secretary.refused(
                "/programme/consent",
                "consentedOn",
                TODAY.plusDays(1).toString(),
                "pilot",
                "XX",
                "othersStartOn",
                TODAY.toString(),
                "endsOn",
                TODAY.minusDays(1).toString());
        order.says("consentedOn", "Deze instemming ligt in de toekomst. Leg haar vast als zij er is.");
        order.says("pilot", "Kies een ambitie uit de lijst.");
        order.says("othersStartOn", NO_ORDER);
        order.says("endsOn", NO_ORDER);
        assertThat(programme.newest()).isEmpty();
        assertThat(rounds.fill(
                        "secretaris",
                        "/programme/consent",
                        "consentedOn",
                        TODAY.toString(),
                        "pilot",
                        "VB",
                        "othersStartOn",
                        TODAY.plusMonths(2).toString(),
                        "endsOn",
                        TODAY.plusMonths(8).toString()))
                .isEqualTo("/programme/board");
        assertThat(secretary
                        .refused(
                                "/programme/consent",
                                "consentedOn",
                                TODAY.toString(),
                                "pilot",
                                "VB",
                                "othersStartOn",
                                TODAY.plusMonths(2).toString(),
                                "endsOn",
                                TODAY.plusMonths(8).toString())
                        .problems())
                .containsExactly("Er loopt al een programma.");
    }

    private void movesTheStart(Sending.Sender owner, CycleId id) throws Exception {
        var at = "/programme/%s/planning".formatted(id);
        var page = owner.refused(at, "othersStartOn", "morgen", "reason", "De zomer");
        page.says("othersStartOn", NO_DAY);
        assertThat(page.text("reason")).isEqualTo("De zomer");
        var both = owner.refused(at, "othersStartOn", TODAY.minusDays(1).toString(), "reason", " ");
        both.says("othersStartOn", NO_ORDER);
        both.says("reason", "Geef een reden.");
        assertThat(owner.accepted(at, "othersStartOn", TODAY.plusMonths(3).toString(), "reason", "De zomer"))
                .isEqualTo("/programme/board");
        assertThat(programme.byId(id).consent().othersStartOn()).isEqualTo(TODAY.plusMonths(3));
        assertThat(planning.revisions(id)).hasSize(1);
    }

    private void goesItsWay(Sending.Sender owner) throws Exception {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> tracks.ofAmbition("VB")
                        .filter(t -> t.scriptVersion() > 0)
                        .isPresent());
        var track = tracks.ofAmbition("VB").orElseThrow();
        var at = "/track/" + track.id();
        assertThat(owner.refused(at + "/script", "version", "99").problems())
                .containsExactly("Versie 99 van het draaiboek kan niet worden gekozen.");
        assertThat(owner.accepted(at + "/draft-again")).startsWith("/document/");
        assertThat(owner.refused(at + "/write-strategy").problems()).isNotEmpty();
        var round = evaluations
                .openEvaluation(new Round(track.id().id(), "VB", 1, WorkshopId.next(), true, "Ronde 1"))
                .id();
        evaluations.countForms(round);
        evaluations.recordAdvice(round, new Advice(Action.DOORGAAN, "T6-1", 1, "0", "{}"));
        owner.accepted(
                "/evaluation/%s/decide-evaluation".formatted(round),
                "action",
                "EXTRA_WORKSHOP",
                "anotherRound",
                "true",
                "reason",
                "x");
        assertThat(owner.page(at).html()).contains("Extra workshop");
    }
}
