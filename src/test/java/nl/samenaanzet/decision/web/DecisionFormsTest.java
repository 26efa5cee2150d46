package nl.samenaanzet.decision.web;

import static nl.samenaanzet.testing.Drafts.draft;
import static nl.samenaanzet.testing.Drafts.forTheCouncil;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.decision.Choice;
import nl.samenaanzet.decision.CoalitionAgenda;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.Advised;
import nl.samenaanzet.decision.Overrides;
import nl.samenaanzet.decision.RouteName;
import nl.samenaanzet.form.web.FormRounds;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.OneDatabase;
import nl.samenaanzet.testing.Sending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every form about a route, refused and accepted: all that is wrong at once, at its field, and what was typed is kept.
 */
@OneDatabase
@ApplicationTest
class DecisionFormsTest {

    private static final String OWNER = "procesverantwoordelijke";
    private static final String CHAIR = "voorzitter";
    private static final String SECRETARY = "secretaris";
    private static final String DONE = "/inbox?done";
    private static final Choice COUNCIL = new Choice(RouteName.COALITIE_EN_RAAD, CouncilRole.BESLUITEN);
    private static final String UNKNOWN = "Dit antwoord kennen we niet. Kies een van de mogelijkheden.";

    @Autowired
    FormRounds rounds;

    @Autowired
    Sending forms;

    @Autowired
    Acting people;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Decision decision;

    @Autowired
    Overrides overrides;

    @Autowired
    CoalitionAgenda agenda;

    @Autowired
    Clock clock;

    private ComponentId component;

    @BeforeEach
    void advised() {
        var number = people.as(OWNER, () -> submission.submitStrategy(draft(drafting, forTheCouncil())));
        component = dossiers.byNumber(number).content().components().getFirst().id();
        decision.recordAdvice(component, number, new Advised(COUNCIL, List.of()));
    }

    private String address(String step) {
        return "/decision/%s/%s".formatted(component, step);
    }

    @Test
    void aRouteWithoutAChoice() throws Exception {
        var address = address("confirm-route");
        forms.refused(OWNER, address).says("follow", "Kies of u het advies volgt.");
        var other = forms.refused(OWNER, address, "follow", "OTHER", "choice", "", "reason", " ");
        other.says("choice", "Kies een route.");
        other.says("reason", "Geef een reden om van het advies af te wijken.");
        assertThat(other.attribute("follow-other", "checked")).isNotNull();
        var unreadable = forms.refused(
                OWNER, address, "follow", "MAYBE", "choice", "coalitie_en_raad:geen", "reason", "x".repeat(2001));
        unreadable.says("follow", UNKNOWN);
        unreadable.says("choice", UNKNOWN);
        unreadable.says("reason", "Deze tekst is te lang: 2.001 tekens. Gebruik hoogstens 2.000 tekens.");
        var noReason = forms.refused(OWNER, address, "follow", "OTHER", "choice", "terug_workshop:geen");
        noReason.says("reason", "Geef een reden om van het advies af te wijken.");
        assertThat(noReason.html()).containsPattern("value=\"terug_workshop:geen\"\\s+selected");
        forms.refused(OWNER, address, "follow", "ADVICE", "choice", "terug_workshop:geen")
                .says("follow", "U koos hier het advies, en bij “Andere route” iets anders. Kies een van de twee.");
        forms.refused(OWNER, address, "follow", "OTHER", "choice", COUNCIL.toString(), "reason", "Daarom.")
                .says("choice", "Dit is de route van het advies. Kies dan “Ik volg het advies”, of een andere route.");
        assertThat(forms.accepted(OWNER, address, "follow", "ADVICE", "choice", ""))
                .isEqualTo(DONE);
        assertThat(decision.route(component).choice()).isEqualTo(COUNCIL);
    }

    @Test
    void aVerdictWithoutAnswerOrReason() throws Exception {
        people.does(
                OWNER,
                () -> decision.confirmRoute(
                        component, new Choice(RouteName.TERUG_WORKSHOP, CouncilRole.GEEN), "De raad besloot al."));
        var address = address("approve-override");
        forms.refused(CHAIR, address).says("agreed", "Kies of u akkoord gaat.");
        var no = forms.refused(CHAIR, address, "agreed", "false", "note", "");
        no.says("note", "Geef een reden waarom u niet akkoord gaat.");
        assertThat(no.attribute("agreed-false", "checked")).isNotNull();
        assertThat(forms.accepted(CHAIR, address, "agreed", "true", "note", "")).isEqualTo(DONE);

        var council = address("approve-override-for-council");
        forms.refused("griffie", council, "agreed", "misschien").says("agreed", UNKNOWN);
        assertThat(rounds.fill("griffie", council, "agreed", "false", "note", "De raad wil dit zelf."))
                .isEqualTo(DONE);
    }

    @Test
    void aButtonThatCameTooLateIsToldOnItsPage() throws Exception {
        assertThat(forms.refused(OWNER, address("withdraw-override")).problems())
                .containsExactly("Er is geen andere route om te beoordelen.");
        people.does(OWNER, () -> decision.confirmRoute(component, COUNCIL, ""));
        assertThat(forms.refused(OWNER, address("split-component")).problems()).hasSize(1);
    }

    @Test
    void aWithdrawnWishLeadsBackToTheStory() throws Exception {
        people.does(
                OWNER,
                () -> decision.confirmRoute(
                        component, new Choice(RouteName.TERUG_WORKSHOP, CouncilRole.GEEN), "De raad besloot al."));
        assertThat(forms.accepted(OWNER, address("withdraw-override"))).isEqualTo("/decision/" + component);
    }

    @Test
    void aMeetingADecisionAndThatOfTheBody() throws Exception {
        var today = Amsterdam.today(clock);
        forms.refused(SECRETARY, "/decision/meetings").says("on", "Vul een datum in.");
        var unreadable = forms.refused(SECRETARY, "/decision/meetings", "on", "31-02-2031");
        unreadable.says("on", "“31-02-2031” is geen datum die bestaat. Typ dag, maand en jaar, bijvoorbeeld 3-2-2026.");
        assertThat(unreadable.value("on")).isEqualTo("31-02-2031");
        forms.refused(SECRETARY, "/decision/meetings", "on", today.minusDays(1).toString())
                .says("on", "Deze datum is voorbij.");
        assertThat(forms.accepted(
                        SECRETARY, "/decision/meetings", "on", today.plusDays(3).toString()))
                .isEqualTo("/decision/meetings");
        people.does(OWNER, () -> decision.confirmRoute(component, COUNCIL, ""));

        forms.refused(SECRETARY, address("schedule-item")).says("meeting", "Kies een bijeenkomst die nog komt.");
        forms.refused(SECRETARY, address("schedule-item"), "meeting", "straks");
        assertThat(forms.accepted(
                        SECRETARY,
                        address("schedule-item"),
                        "meeting",
                        today.plusDays(3).toString()))
                .isEqualTo(DONE);

        assertThat(forms.page(SECRETARY, address("record-decision")).html()).contains("Dit staat op de agenda van ");
        var nothing = forms.refused(SECRETARY, address("record-decision"), "text", "De wijkcoalitie besprak dit.");
        nothing.says("answer", "Kies wat de wijkcoalitie besloot.");
        nothing.says("on", "Vul een datum in.");
        assertThat(nothing.text("text")).isEqualTo("De wijkcoalitie besprak dit.");
        forms.refused(
                        SECRETARY,
                        address("record-decision"),
                        "answer",
                        "JA",
                        "on",
                        today.plusDays(1).toString())
                .says("on", "De datum van een besluit kan niet in de toekomst liggen.");
        assertThat(forms.accepted(
                        SECRETARY, address("record-decision"), "answer", "JA", "on", today.toString(), "text", "Ja."))
                .isEqualTo(DONE);

        var body = forms.refused(OWNER, address("record-body-decision"), "on", "", "what", "", "source", "");
        body.says("what", "Kies wat het orgaan besloot.");
        body.says("on", "Vul een datum in.");
        body.says("source", "Vul in waar het besluit te lezen is.");
        var otherwise = forms.refused(
                OWNER, address("record-body-decision"), "what", "REJECTED", "on", today.toString(), "amount", "9");
        otherwise.says("text", "Vul in wat er besloten is.");
        otherwise.says(
                "amount",
                "U vulde een ander bedrag in dan is voorgesteld. Kies dan “gewijzigd aangenomen”, of laat het bedrag leeg.");
        forms.refused(OWNER, address("record-body-decision"), "what", "AMENDED", "amount", "900000")
                .says(
                        "amount",
                        "Dit is meer dan is voorgesteld: 12.500,00 euro. Over meer geld is een nieuw voorstel nodig.");
        forms.refused(OWNER, address("record-body-decision"), "what", "AMENDED", "amount", "")
                .says(
                        "amount",
                        "Vul in met welk bedrag het is vastgesteld; voorgesteld was 12.500,00 euro. "
                                + "Is alleen de tekst gewijzigd? Vul dan hetzelfde bedrag in.");
        assertThat(rounds.fill(
                        OWNER,
                        address("record-body-decision"),
                        "what",
                        "ADOPTED",
                        "on",
                        today.toString(),
                        "source",
                        "Besluitenlijst, punt 3"))
                .isEqualTo(DONE);
    }
}
