package nl.samenaanzet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.samenaanzet.evaluation.EvaluationJudgement.Action;
import nl.samenaanzet.evaluation.Evaluations.Advice;
import nl.samenaanzet.evaluation.Evaluations.EvaluationId;
import nl.samenaanzet.evaluation.Evaluations.Round;
import nl.samenaanzet.evaluation.Lessons.LessonDraft;
import nl.samenaanzet.form.web.FormRounds;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.OneDatabase;
import nl.samenaanzet.testing.Rounds;
import nl.samenaanzet.testing.Sending;
import nl.samenaanzet.workshop.Participant.ParticipantId;
import nl.samenaanzet.workshop.Workshops.Attendee;
import nl.samenaanzet.workshop.Workshops.Presence;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import nl.samenaanzet.workshop.invitation.Guest.GuestId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The forms after a round: each refused with a sentence at its field and what was typed, and each accepted. */
@OneDatabase
@ApplicationTest
class EvaluationPageTest {

    private static final String OWNER = Rounds.OWNER;
    private static final String NO_CHOICE = "Dit antwoord kennen we niet. Kies een van de mogelijkheden.";

    @Autowired
    Sending sending;

    @Autowired
    FormRounds bad;

    @Autowired
    Acting people;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Lessons lessons;

    @Autowired
    Forms forms;

    @Autowired
    FormLetters letters;

    @Autowired
    Rounds rounds;

    @Autowired
    TransactionTemplate transaction;

    private Sending.Sender owner;
    private EvaluationId id;
    private String at;

    @BeforeEach
    void aRoundIsEvaluated() {
        owner = sending.as(OWNER);
        id = evaluations
                .openEvaluation(
                        new Round(UUID.randomUUID(), "VB", 1, WorkshopId.next(), true, "Ronde " + UUID.randomUUID()))
                .id();
        at = "/evaluation/" + id;
    }

    @Test
    void anOpinionIsRefusedAtEachFigureAndKeptAndThenSent() throws Exception {
        var title = evaluations.byId(id).title();
        transaction.executeWithoutResult(tx -> letters.send(
                evaluations.byId(id),
                List.of(new Attendee(
                        GuestId.next(),
                        ParticipantId.next(),
                        "x",
                        id + "@voorbeeld.invalid",
                        "bewoners",
                        Presence.PRESENT))));
        var form = "/evaluation/form/" + rounds.tokens(title).getFirst();
        var page = owner.refused(
                form, "effective", "4", "feasible", "9", "heard", "", "keep", "De sfeer", "improve", "x".repeat(2001));
        page.says("feasible", "Kies een cijfer van 1 tot en met 5.");
        page.says("heard", "Kies een cijfer van 1 tot en met 5.");
        page.says("improve", "Deze tekst is te lang: 2.001 tekens. Gebruik hoogstens 2.000 tekens.");
        assertThat(page.attribute("effective-4", "checked")).isNotNull();
        assertThat(page.text("keep")).isEqualTo("De sfeer");
        bad.refuse(null, form);
        assertThat(owner.accepted(form, "effective", "4", "feasible", "5", "heard", "1"))
                .isEqualTo(form + "?thanks");
        assertThat(forms.results(id).count()).isEqualTo(1);
    }

    @Test
    void theTextsOfFormsAreReadByOthersAfterTheOwnerLooked() throws Exception {
        var title = evaluations.byId(id).title();
        transaction.executeWithoutResult(tx -> letters.send(
                evaluations.byId(id),
                IntStream.range(0, 5)
                        .mapToObj(i -> new Attendee(
                                GuestId.next(),
                                ParticipantId.next(),
                                "x",
                                i + "-" + id + "@voorbeeld.invalid",
                                "bewoners",
                                Presence.PRESENT))
                        .toList()));
        var tokens = rounds.tokens(title);
        tokens.forEach(token -> forms.answer(token, new Opinion(4, 4, 4, "Tekst " + tokens.indexOf(token), "")));
        assertThat(owner.page(at).html())
                .contains("alleen hoeveel er zijn ingevuld")
                .doesNotContain("Tekst 0");
        evaluations.countForms(id);
        assertThat(sending.as("lezer").page(at).html()).contains("4,0").doesNotContain("Tekst 0");
        var address = at + "/read-texts";
        owner.refused(address).says("may", "Kies bij elke tekst ja of nee.");
        bad.refuse(OWNER, address);
        var keys = Pattern.compile("name=\"(may\\[[\\w-]+])\"")
                .matcher(owner.page(address).html())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(keys).hasSize(5);
        var chosen = new ArrayList<String>();
        keys.forEach(key -> chosen.addAll(List.of(key, String.valueOf(keys.indexOf(key) > 0))));
        assertThat(owner.accepted(address, chosen.toArray(String[]::new))).isEqualTo(at);
        assertThat(sending.as("lezer").page(at).html())
                .contains("Tekst 1", "Tekst 4")
                .doesNotContain("Tekst 0");
    }

    @Test
    void theFormsAreClosedWithOneButton() throws Exception {
        assertThat(owner.accepted(at + "/close-forms")).isEqualTo(at + "?closed");
    }

    @Test
    void aRoundIsDecidedOnWithAnActionAnAnswerAndAReason() throws Exception {
        var early = owner.refused(
                at + "/decide-evaluation", "action", "DOORGAAN", "anotherRound", "true", "reason", "Het ging goed");
        assertThat(early.problems()).containsExactly("Er is nog geen advies. Wacht tot de formulieren zijn geteld.");
        assertThat(early.text("reason")).isEqualTo("Het ging goed");
        advised();
        assertThat(owner.page(at + "/decide-evaluation").attribute("action-DOORGAAN", "checked"))
                .as("the advice")
                .isNotNull();
        var page = owner.refused(at + "/decide-evaluation", "action", "FEESTEN", "reason", " ");
        page.says("action", NO_CHOICE);
        page.says("anotherRound", "Kies of er nog een ronde komt.");
        page.says("reason", "Geef een reden.");
        owner.refused(at + "/decide-evaluation", "action", "HANDMATIG", "anotherRound", "true", "reason", "x")
                .says("action", "Kies wat er volgt.");
        assertThat(owner.accepted(
                        at + "/decide-evaluation",
                        "action",
                        "EXTRA_WORKSHOP",
                        "anotherRound",
                        "true",
                        "reason",
                        "Nog een keer"))
                .isEqualTo(at + "?decided");
        assertThat(evaluations.byId(id).decided().action()).isEqualTo(Action.EXTRA_WORKSHOP);
        assertThat(owner.refused(at + "/decide-evaluation", "action", "DOORGAAN", "anotherRound", "true", "reason", "x")
                        .problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Hierover is al besloten door:");
        assertThat(owner.page(at).html()).contains("Extra workshop");
    }

    @Test
    void whatTheKernteamSaidIsRecorded() throws Exception {
        advised();
        owner.accepted(
                at + "/decide-evaluation", "action", "NAAR_KERNTEAM", "anotherRound", "false", "reason", "Vraag het");
        var secretary = sending.as("secretaris");
        var page = secretary.refused(
                at + "/record-kernteam-view", "action", "NAAR_KERNTEAM", "anotherRound", "true", "reason", "Ga door");
        page.says("action", "Kies iets waarmee de ronde verder kan.");
        assertThat(page.text("reason")).isEqualTo("Ga door");
        assertThat(bad.fill(
                        "secretaris",
                        at + "/record-kernteam-view",
                        "action",
                        "DOORGAAN",
                        "anotherRound",
                        "true",
                        "reason",
                        "Ga door"))
                .isEqualTo(at + "?decided");
        assertThat(evaluations.byId(id).heard().view()).isEqualTo("Ga door");
    }

    @Test
    void aLessonIsNotedAndDecided() throws Exception {
        var page = owner.refused(at + "/lesson", "observation", " ", "part", "6", "proposal", "");
        page.says("observation", "Schrijf op wat u hebt gezien.");
        page.says("part", "Kies een deel van het draaiboek.");
        page.says("proposal", "Schrijf op wat er in het draaiboek moet komen.");
        assertThat(owner.refused(at + "/lesson", "observation", "Vol", "part", "2", "proposal", "")
                        .attribute("part-2", "checked"))
                .isNotNull();
        assertThat(owner.accepted(at + "/lesson", "observation", "Vol", "part", "2", "proposal", "Grotere zaal"))
                .isEqualTo(at + "#lessons");
        assertThat(lessons.of("VB", 1)).last().matches(l -> l.learnt().part() == 2);

        var lesson = people.as(OWNER, () -> lessons.note("VB", 2, new LessonDraft(1, "Gezien", "Voorstel")));
        var decide = "/evaluation/lessons/%s/decide".formatted(lesson);
        owner.refused(decide, "accepted", "true", "reason", " ").says("reason", "Geef een reden.");
        var tooLong = owner.refused(decide, "accepted", "true", "reason", "x".repeat(2001));
        assertThat(tooLong.value("reason")).hasSize(2001);
        owner.refused(decide, "accepted", "misschien", "reason", "Omdat");
        assertThat(owner.accepted(decide, "accepted", "false", "reason", "Te duur"))
                .isEqualTo("/evaluation/lessons#lesson-" + lesson);
        assertThat(owner.refused(decide, "accepted", "true", "reason", "Toch").problems())
                .first()
                .asString()
                .startsWith("Over deze les is al besloten");
    }

    private void advised() {
        evaluations.countForms(id);
        evaluations.recordAdvice(id, new Advice(Action.DOORGAAN, "T6-1", 1, "0", "{}"));
    }
}
