package nl.samenaanzet;

import static nl.samenaanzet.testing.Drafts.draft;
import static nl.samenaanzet.testing.Drafts.facts;
import static nl.samenaanzet.testing.Drafts.forTheCoalition;
import static nl.samenaanzet.testing.Drafts.forTheCouncil;
import static nl.samenaanzet.testing.Drafts.withoutAnswers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.Status;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Drafting.ComponentDraft;
import nl.samenaanzet.ambition.Fact.Gedekt;
import nl.samenaanzet.ambition.Fact.Onderwerp;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.BallotView;
import nl.samenaanzet.approval.Settling;
import nl.samenaanzet.approval.Vote;
import nl.samenaanzet.approval.objection.Handled;
import nl.samenaanzet.approval.objection.Handled.Handling;
import nl.samenaanzet.approval.objection.Objections;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.decision.Choice;
import nl.samenaanzet.decision.CoalitionAgenda;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import nl.samenaanzet.decision.Result;
import nl.samenaanzet.decision.RouteName;
import nl.samenaanzet.engine.Engine;
import nl.samenaanzet.engine.Incidents;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.People;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.OneDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** The ways that are not straight: objections, missing facts, another route, a no, and a step that fails for good. */
@OneDatabase
@ApplicationTest
class DetoursTest {

    private static final String OWNER = "procesverantwoordelijke";
    private static final LocalDate TODAY = Amsterdam.today(Clock.systemUTC());
    private static final LocalDate MEETING = TODAY.plusDays(14);
    private static final Vote YES = new Vote(Answer.CONSENT, "", false);
    private static final Vote NO = new Vote(Answer.OBJECTION, "Niet veilig genoeg om te proberen", false);

    @Autowired
    Acting people;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService userDetails;

    @Autowired
    People accounts;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Approval approval;

    @Autowired
    Settling settling;

    @Autowired
    Objections objections;

    @Autowired
    Decision decision;

    @Autowired
    CoalitionAgenda agenda;

    @Autowired
    Engine engine;

    @Autowired
    Incidents incidents;

    @BeforeEach
    void meeting() {
        people.does("secretaris", () -> agenda.add(MEETING));
    }

    @Test
    void anObjectionBringsTheTextBackAndTheNextRoundDecides() throws Exception {
        var id = submitted(forTheCoalition());
        var number = dossiers.byId(id).number();
        everybody(number, NO);
        people.testObjections(approval, approval.rounds(id).getFirst().id());
        people.awaitTask(OWNER, number, "reviseStrategy");
        assertThat(dossiers.byId(id).stage().outcome()).isEqualTo(BallotOutcome.AANPASSEN);
        theObjectionIsHandled(approval.rounds(id).getFirst());
        theHandlingStandsBesideTheAnswer(approval.rounds(id).getFirst());

        browser.perform(get("/ambition/%s/revise-strategy".formatted(id))
                        .with(user(userDetails.loadUserByUsername(OWNER))))
                .andExpect(content().string(containsString("Bezwaren in ronde 1")))
                .andExpect(content().string(containsString(NO.reason())))
                .andExpect(content().string(containsString("Er is nog niets gewijzigd")))
                .andExpect(content().string(not(containsString("??"))));
        people.does(OWNER, () -> submission.reviseStrategy(id));
        people.does(OWNER, () -> submission.reviseStrategy(id));
        browser.perform(get("/ambition/dossiers/" + number).with(user(userDetails.loadUserByUsername(OWNER))))
                .andExpect(content().string(containsString("Strategie ongewijzigd opnieuw voorgelegd")));
        assertThat(dossiers.byId(id).submitted().round())
                .as("a double click is one revision")
                .isEqualTo(2);
        everybody(number, YES);
        people.awaitTask(OWNER, number, "confirmRoute");
        assertThat(approval.rounds(id))
                .extracting(b -> b.outcome())
                .containsExactly(BallotOutcome.CONSENT, BallotOutcome.AANPASSEN);
        assertThat(approval.rounds(id))
                .extracting(b -> b.subject().objectionRound())
                .containsExactly(2, 1);
    }

    private void theHandlingStandsBesideTheAnswer(BallotView ballot) throws Exception {
        var owner = user(userDetails.loadUserByUsername(OWNER));
        var seat = ballot.answers().getFirst().seat();
        browser.perform(get("/approval/%s".formatted(ballot.id())).with(owner))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Voorstel kleiner of korter gemaakt")))
                .andExpect(content().string(containsString("/approval/%s/objection/%s".formatted(ballot.id(), seat))));
        browser.perform(post("/approval/%s/objection/%s".formatted(ballot.id(), seat))
                        .with(csrf())
                        .with(owner)
                        .param("note", "Half ingevuld"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Kies wat er met het bezwaar is gedaan")))
                .andExpect(content().string(containsString("Half ingevuld")));
    }

    private void theObjectionIsHandled(BallotView ballot) {
        var seat = ballot.answers().getFirst().seat();
        var narrowed = new Handled(Handling.NARROWED, "Eerst in één straat");
        people.does(OWNER, () -> objections.handle(ballot.id(), seat, new Handled(Handling.STANDS, "Nog niets")));
        people.does("secretaris", () -> objections.handle(ballot.id(), seat, narrowed));
        assertThat(objections.of(ballot.id()).get(seat).handled())
                .as("the newest counts")
                .isEqualTo(narrowed);
        assertThatThrownBy(() -> new Handled(Handling.AMENDED, " ")).hasMessage("approval.refusal.noHandlingNote");
        assertThatThrownBy(() -> new Handled(null, "x")).hasMessage("approval.refusal.noHandling");
    }

    @Test
    void aBallotThatIsTakenBackBringsTheStrategyBackForANextRound() throws Exception {
        var id = submitted(forTheCoalition());
        var number = dossiers.byId(id).number();
        var ballot = people.awaitBallot("kernteam1", number);
        people.does("kernteam1", () -> approval.castVote(ballot, YES));
        assertThatThrownBy(() -> people.does(
                        OWNER,
                        () -> objections.handle(
                                ballot,
                                approval.ballot(ballot).answers().getFirst().seat(),
                                new Handled(Handling.STANDS, "x"))))
                .hasMessage("approval.refusal.stillOpen");
        assertThatThrownBy(() -> people.does(OWNER, () -> settling.withdrawBallot(ballot, " ")))
                .hasMessage("approval.refusal.noWithdrawReason");
        people.does(OWNER, () -> settling.withdrawBallot(ballot, "Het bedrag klopte niet."));
        assertThatThrownBy(() -> people.does("kernteam2", () -> approval.castVote(ballot, YES)))
                .as("from a page that was still open")
                .hasMessage("approval.refusal.withdrawn");
        people.awaitTask(OWNER, number, "reviseStrategy");
        people.awaitTasks("kernteam2", number, "castVote", 0);
        browser.perform(get("/ambition/dossiers/" + number).with(user(userDetails.loadUserByUsername(OWNER))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("De stemronde is ingetrokken.")))
                .andExpect(content().string(not(containsString("??"))));
        people.does(OWNER, () -> submission.reviseStrategy(id));
        everybody(number, YES);
        people.awaitTask(OWNER, number, "confirmRoute");
        assertThat(approval.rounds(id))
                .extracting(b -> b.outcome())
                .containsExactly(BallotOutcome.CONSENT, BallotOutcome.INGETROKKEN);
    }

    @Test
    void aSeatThatSpokeAloudKeepsItsTaskAndCanCorrectIt() {
        var id = submitted(forTheCoalition());
        var number = dossiers.byId(id).number();
        var ballot = people.awaitBallot("kernteam8", number);
        var eighth = people.as("kernteam8", () -> accounts.me().seat());
        assertThatThrownBy(() -> people.does("secretaris", () -> approval.recordOralAnswer(ballot, eighth, NO, "")))
                .hasMessage("approval.refusal.noNote");
        people.does(
                "secretaris",
                () -> approval.recordOralAnswer(ballot, eighth, NO, "in de vergadering, aan de secretaris"));
        for (int seat = 1; seat <= 7; seat++) {
            people.does("kernteam" + seat, () -> approval.castVote(ballot, YES));
        }
        assertThat(approval.ballot(ballot).open())
                .as("the eighth can still correct")
                .isTrue();
        people.awaitTask("kernteam8", number, "castVote");
        people.does("kernteam8", () -> approval.castVote(ballot, YES));
        people.awaitTask(OWNER, number, "confirmRoute");
        assertThat(approval.ballot(ballot).outcome()).isEqualTo(BallotOutcome.CONSENT);
    }

    @Test
    void whatTheRulesMissIsAskedOfAPersonFirst() {
        var id = submitted(withoutAnswers());
        var number = dossiers.byId(id).number();
        everybody(number, YES);
        var component =
                ComponentId.of(people.awaitTask(OWNER, number, "completeFacts").subject());
        assertThatThrownBy(() ->
                        people.does(OWNER, () -> decision.completeFacts(component, nl.samenaanzet.ambition.Facts.NONE)))
                .hasMessage("decision.refusal.factsMissing");
        people.does(
                OWNER, () -> decision.completeFacts(component, facts(Onderwerp.UITVOERING_BINNEN_KADER, Gedekt.NEE)));
        people.awaitTask(OWNER, number, "confirmRoute");
        assertThat(decision.route(component).advice())
                .isEqualTo(new Choice(RouteName.COALITIE_EN_RAAD, CouncilRole.BESLUITEN));
        assertThat(decision.route(component).grounds())
                .extracting(g -> g.rule())
                .as("with money that is not covered the compass is not asked")
                .containsExactly("T1-0", "T2-5", "T3-4");
    }

    @Test
    void anotherRouteNeedsAReasonAndStandsBesideTheAdvice() {
        var component = confirming(forTheCouncil());
        var alone = new Choice(RouteName.TERUG_WORKSHOP, CouncilRole.GEEN);
        assertThatThrownBy(() -> people.does(
                        OWNER,
                        () -> decision.confirmRoute(
                                component,
                                new Choice(RouteName.ALLEEN_COALITIE, CouncilRole.GEINFORMEERD),
                                "De raad heeft al ingestemd.")))
                .as("what is the council's stays the council's")
                .hasMessage("decision.refusal.narrower");
        assertThatThrownBy(() -> people.does(OWNER, () -> decision.confirmRoute(component, alone, " ")))
                .isInstanceOf(Refusal.class)
                .hasMessage("decision.refusal.noReason");
        assertThatThrownBy(() -> people.does(
                        OWNER,
                        () -> decision.confirmRoute(
                                component, new Choice(RouteName.HANDMATIG, CouncilRole.GEEN), "reden")))
                .hasMessage("decision.refusal.noRoute");
        people.does(OWNER, () -> decision.confirmRoute(component, alone, "De raad heeft al ingestemd."));
        assertThat(decision.route(component).overridden()).isTrue();
        assertThat(decision.route(component).advice())
                .isEqualTo(new Choice(RouteName.COALITIE_EN_RAAD, CouncilRole.BESLUITEN));
        assertThatThrownBy(() -> people.does(OWNER, () -> decision.confirmRoute(component, alone, "nog eens")))
                .as("a second person on the same task")
                .hasMessage("decision.refusal.confirmed");
    }

    @Test
    void notYetComesOnAnAgendaAgainAndNoGoesBackToTheWorkshops() {
        var component = confirming(forTheCoalition());
        var number = decision.route(component).number();
        people.does(
                OWNER,
                () -> decision.confirmRoute(component, decision.route(component).advice(), ""));
        coalition(component, number, CoalitionAnswer.NOG_NIET);
        assertThatThrownBy(() -> people.does(
                        "secretaris",
                        () -> decision.recordDecision(component, CoalitionAnswer.JA, " ", TODAY.minusDays(1))))
                .as("before the kernteam was done, and without a word that the register could tell")
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.each())
                                .extracting(Throwable::getMessage)
                                .containsExactly("decision.refusal.earlyDate", "decision.refusal.noText"));
        coalition(component, number, CoalitionAnswer.NEE);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> dossiers.byNumber(number).stage().status() == Status.CLOSED);
        assertThat(decision.route(component).outcome().result()).isEqualTo(Result.TERUGGEGEVEN);
    }

    private void coalition(ComponentId component, String number, CoalitionAnswer answer) {
        people.awaitTask("secretaris", number, "scheduleItem");
        people.does("secretaris", () -> decision.scheduleItem(component, MEETING));
        people.awaitTask("secretaris", number, "recordDecision");
        people.does("secretaris", () -> decision.recordDecision(component, answer, "Zo besloten.", TODAY));
    }

    @Test
    void aStepThatFailsForGoodIsSeenOnTheDossier() {
        var id = submitted(forTheCoalition());
        var number = dossiers.byId(id).number();
        var unknown = UUID.randomUUID().toString();
        engine.start(
                "ambition.strategySubmitted",
                unknown,
                Map.of("strategyId", unknown, "dossierNumber", number, "dossierTitle", "bestaat niet", "round", 1));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> dossiers.byId(id).stage().problem() != null);
        assertThat(dossiers.byId(id).stage().problem())
                .contains("approval.openBallot", "niet gevonden", "docs/incidents.md");
        assertThat(incidents.open()).anyMatch(i -> number.equals(i.dossierNumber()));
    }

    private ComponentId confirming(ComponentDraft draft) {
        var id = submitted(draft);
        var number = dossiers.byId(id).number();
        everybody(number, YES);
        return ComponentId.of(people.awaitTask(OWNER, number, "confirmRoute").subject());
    }

    private StrategyId submitted(ComponentDraft draft) {
        var id = people.as(OWNER, () -> draft(drafting, draft));
        var number = people.as(OWNER, () -> submission.submitStrategy(id));
        assertThat(people.as(OWNER, () -> submission.submitStrategy(id)))
                .as("a double click")
                .isEqualTo(number);
        return id;
    }

    private void everybody(String number, Vote vote) {
        for (int seat = 1; seat <= 8; seat++) {
            var account = "kernteam" + seat;
            var ballot = people.awaitBallot(account, number);
            people.does(account, () -> approval.castVote(ballot, vote));
        }
    }
}
