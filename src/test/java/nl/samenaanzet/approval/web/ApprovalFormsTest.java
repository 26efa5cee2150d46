package nl.samenaanzet.approval.web;

import static nl.samenaanzet.testing.Drafts.draft;
import static nl.samenaanzet.testing.Drafts.forTheCoalition;
import static org.assertj.core.api.Assertions.assertThat;

import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.Vote;
import nl.samenaanzet.form.web.FormRounds;
import nl.samenaanzet.people.People;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.OneDatabase;
import nl.samenaanzet.testing.Sending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every form of a ballot, refused and accepted: all that is wrong at once, at its field, and what was typed is kept.
 */
@OneDatabase
@ApplicationTest
class ApprovalFormsTest {

    private static final String OWNER = "procesverantwoordelijke";
    private static final String SECRETARY = "secretaris";
    private static final String NO_REASON = "Geef een reden.";
    private static final String UNKNOWN = "Dit antwoord kennen we niet. Kies een van de mogelijkheden.";

    @Autowired
    FormRounds rounds;

    @Autowired
    Sending forms;

    @Autowired
    Acting people;

    @Autowired
    People seats;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    Approval approval;

    private BallotId ballot;

    @BeforeEach
    void opened() {
        var number = people.as(OWNER, () -> submission.submitStrategy(draft(drafting, forTheCoalition())));
        ballot = people.awaitBallot("kernteam1", number);
    }

    private String settling() {
        return "/ambition/%s/settle-round".formatted(approval.ballot(ballot).strategy());
    }

    private String address(String step) {
        return "/approval/%s/%s".formatted(ballot, step);
    }

    @Test
    void anAnswerWithoutAChoiceOrAReason() throws Exception {
        var address = address("cast-vote");
        var nothing = forms.refused("kernteam1", address, "answer", "", "reason", "Een lange gedachte");
        nothing.says("answer", "Kies een antwoord.");
        assertThat(nothing.text("reason")).isEqualTo("Een lange gedachte");
        var unknown = forms.refused("kernteam1", address, "answer", "MISSCHIEN", "ownPower", "wellicht");
        unknown.says("answer", UNKNOWN);
        unknown.says("ownPower", UNKNOWN);
        var objection = forms.refused("kernteam1", address, "answer", "OBJECTION", "ownPower", "true");
        objection.says("reason", "Leg bij een bezwaar uit waarom.");
        assertThat(objection.attribute("answer-OBJECTION", "checked")).isNotNull();
        assertThat(objection.attribute("ownPower", "checked")).isNotNull();
        assertThat(forms.accepted("kernteam1", address, "answer", "CONSENT", "reason", ""))
                .isEqualTo(address + "?answered");
        assertThat(forms.refused("kernteam1", address, "answer", "ABSTAIN").problems())
                .singleElement()
                .asString()
                .contains("heeft al geantwoord");
    }

    @Test
    void anOralAnswerOfNobodyToNobody() throws Exception {
        var address = address("record-oral-answer");
        var nothing = forms.refused(SECRETARY, address, "seat", "", "answer", "");
        nothing.says("seat", "Kies een zetel.");
        nothing.says("answer", "Kies een antwoord.");
        nothing.says("note", "Schrijf op aan wie en wanneer het is gezegd.");
        var seat = seats.kernteam().getFirst().id().toString();
        var half = forms.refused(SECRETARY, address, "seat", seat, "answer", "CONSENT");
        assertThat(half.html()).containsPattern("value=\"" + seat + "\"\\s+selected");
        assertThat(half.problems()).hasSize(1);
        forms.refused(SECRETARY, address, "seat", "eerste").says("seat", UNKNOWN);
        assertThat(forms.accepted(
                        SECRETARY, address, "seat", seat, "answer", "CONSENT", "note", "Aan de secretaris, maandag"))
                .isEqualTo("/approval/%s?recorded".formatted(ballot));
    }

    @Test
    void theClockWithoutDaysOrAReason() throws Exception {
        var nothing = forms.refused(OWNER, address("extend-ballot"), "days", "", "reason", " ");
        nothing.says("days", "Geef een heel aantal werkdagen op, van 1 tot 30.");
        nothing.says("reason", NO_REASON);
        var words = forms.refused(OWNER, address("extend-ballot"), "days", "vijf", "reason", "Vakantie");
        words.says("days", "“vijf” is geen getal. Typ alleen cijfers; een komma mag, zoals in 12,5.");
        assertThat(words.value("days")).isEqualTo("vijf");
        assertThat(words.text("reason")).isEqualTo("Vakantie");
        var done = "/approval/%s?rescheduled".formatted(ballot);
        assertThat(forms.accepted(OWNER, address("extend-ballot"), "days", "2", "reason", "Vakantie"))
                .isEqualTo(done);
        forms.refused(OWNER, address("pause-ballot")).says("reason", NO_REASON);
        assertThat(forms.accepted(OWNER, address("pause-ballot"), "reason", "Vakantie"))
                .isEqualTo(done);
        assertThat(rounds.fill(OWNER, address("resume-ballot"), "reason", "Terug"))
                .isEqualTo(done);
    }

    @Test
    void aBallotTakenBackWithoutAReason() throws Exception {
        forms.refused(OWNER, address("withdraw-ballot")).says("reason", NO_REASON);
        var tooLong = forms.refused(OWNER, address("withdraw-ballot"), "reason", "x".repeat(501));
        assertThat(tooLong.text("reason")).hasSize(501);
        assertThat(forms.accepted(OWNER, address("withdraw-ballot"), "reason", "Een fout in de tekst"))
                .isEqualTo("/approval/" + ballot);
        forms.refused(OWNER, address("extend-ballot"), "days", "2", "reason", "Te laat");
    }

    @Test
    void anObjectionWithoutHandling() throws Exception {
        var seat = seats.kernteam().getFirst().id();
        for (var i = 1; i <= 8; i++) {
            people.does(
                    "kernteam" + i, () -> approval.castVote(ballot, new Vote(Answer.OBJECTION, "Niet veilig", false)));
        }
        var questions = address("test-objection/" + seat);
        var half = forms.refused("kernteam2", questions, "explicit", "true", "note", "");
        half.says("note", "Leg uit op welke vraag het antwoord nee is, en waarom.");
        assertThat(half.attribute("explicit", "checked")).isNotNull();
        assertThat(half.attribute("argued", "checked")).isNull();
        assertThat(forms.refused("kernteam1", questions, "note", "Niet zo").problems())
                .containsExactly("Dit is uw eigen bezwaar. Een andere zetel geeft antwoord op de vier vragen.");
        assertThat(rounds.fill("kernteam2", questions, "explicit", "true", "note", "Zonder argument"))
                .isEqualTo("/approval/%s#objections".formatted(ballot));
        people.testObjections(approval, ballot);
        var address = address("objection/" + seat);
        var page = forms.refused(SECRETARY, address, "note", "");
        page.says("handling", "Kies wat er met het bezwaar is gedaan.");
        page.says("note", "Leg uit wat er is gedaan.");
        assertThat(rounds.fill(SECRETARY, address, "handling", "AMENDED", "note", "Aangepast"))
                .isEqualTo("/approval/%s#answers".formatted(ballot));
    }

    @Test
    void aRoundToSettleWithoutAChoice() throws Exception {
        assertThat(forms.refused(OWNER, settling(), "followUp", "AGAIN", "note", "Nog eens")
                        .problems())
                .containsExactly("Deze ronde heeft een uitkomst, of loopt nog. Er valt niets te kiezen.");
        var nothing = forms.refused(OWNER, settling(), "followUp", "");
        assertThat(nothing.problems()).containsExactly("#followUp Kies hoe het verder gaat.", "#note " + NO_REASON);
    }
}
