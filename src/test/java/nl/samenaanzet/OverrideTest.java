package nl.samenaanzet;

import static nl.samenaanzet.testing.Drafts.draft;
import static nl.samenaanzet.testing.Drafts.facts;
import static nl.samenaanzet.testing.Drafts.forTheCoalition;
import static nl.samenaanzet.testing.Drafts.forTheCouncil;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.Status;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Drafting.ComponentDraft;
import nl.samenaanzet.ambition.Fact.Gedekt;
import nl.samenaanzet.ambition.Fact.Onderwerp;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Vote;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.council.Council;
import nl.samenaanzet.council.item.ItemView.ItemId;
import nl.samenaanzet.decision.Choice;
import nl.samenaanzet.decision.CoalitionAgenda;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import nl.samenaanzet.decision.OverrideView.State;
import nl.samenaanzet.decision.Overrides;
import nl.samenaanzet.decision.RouteName;
import nl.samenaanzet.decision.Splitting;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.OneDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Another route than the rules advise: a second pair of eyes, in the open; and a component with two duties, split. */
@OneDatabase
@ApplicationTest
class OverrideTest {

    private static final String OWNER = "procesverantwoordelijke";
    private static final String CHAIR = "voorzitter";
    private static final LocalDate TODAY = Amsterdam.today(Clock.systemUTC());
    private static final LocalDate MEETING = TODAY.plusDays(14);
    private static final Choice WIDER = new Choice(RouteName.COALITIE_EN_RAAD, CouncilRole.BESLUITEN);
    private static final Choice BACK = new Choice(RouteName.TERUG_WORKSHOP, CouncilRole.GEEN);
    private static final Choice COLLEGE = new Choice(RouteName.COALITIE_EN_COLLEGE, CouncilRole.GEINFORMEERD);
    private static final String REASON = "De raad heeft hierover in mei al besloten.";

    @Autowired
    Acting people;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Approval approval;

    @Autowired
    Decision decision;

    @Autowired
    Overrides overrides;

    @Autowired
    Splitting splitting;

    @Autowired
    CoalitionAgenda agenda;

    @Autowired
    Council council;

    @Test
    void theChairAndTheGriffieAgreeAndAllOfItStandsBesideTheAdvice() throws Exception {
        var component = confirming(forTheCoalition());
        var number = decision.route(component).number();
        page("griffie", "/decision/%s/approve-override-for-council", component).andExpect(status().isNotFound());
        people.does(OWNER, () -> decision.confirmRoute(component, WIDER, REASON));

        people.awaitTask(CHAIR, number, "approveOverride");
        page("griffie", "/decision/%s/approve-override-for-council", component).andExpect(status().isNotFound());
        page(CHAIR, "/decision/%s/approve-override", component)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(REASON)))
                .andExpect(content().string(containsString("daarna de griffie")))
                .andExpect(content().string(containsString("deze regel gold")));
        judge(CHAIR, "approve-override", component, "true", "").andExpect(redirectedUrl("/inbox?done"));
        judge(CHAIR, "approve-override", component, "true", "")
                .andExpect(content().string(containsString("al beoordeeld door")));

        people.awaitTask("griffie", number, "approveOverrideForCouncil");
        assertThat(people.tasks("secretaris", number, "scheduleItem"))
                .as("nothing goes on before")
                .isEmpty();
        page("griffie", "/decision/%s/approve-override-for-council", component)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(REASON)))
                .andExpect(content().string(containsString(forTheCoalition().about())))
                .andExpect(content().string(containsString("deze regel gold")))
                .andExpect(content().string(not(containsString("/ambition/"))))
                .andExpect(content().string(not(containsString("Ambitiestrategie veilige buurten"))))
                .andExpect(content().string(not(containsString("??"))));
        page("griffie", "/ambition/dossiers/%s", number).andExpect(status().isForbidden());
        judge("griffie", "approve-override-for-council", component, "true", "Het besluit van mei dekt dit.")
                .andExpect(redirectedUrl("/inbox?done"));

        offered(component, number);
        var shown = List.of(REASON, "Het advies was", "Akkoord van", "Het besluit van mei dekt dit.", "Akkoord</span>");
        for (var text : shown) {
            page("lezer", "/decision/%s", component).andExpect(content().string(containsString(text)));
        }
    }

    private void offered(ComponentId component, String number) {
        people.does("secretaris", () -> agenda.add(MEETING));
        people.awaitTask("secretaris", number, "scheduleItem");
        people.does("secretaris", () -> decision.scheduleItem(component, MEETING));
        people.awaitTask("secretaris", number, "recordDecision");
        people.does("secretaris", () -> decision.recordDecision(component, CoalitionAnswer.JA, "Ja.", TODAY));
        var item = ItemId.of(people.awaitTask("griffie", number, "registerItem").subject());
        assertThat(people.as("griffie", () -> council.item(item))
                        .offered()
                        .grounds()
                        .explanation())
                .contains(
                        REASON,
                        "Het advies was: De wijkcoalitie besluit alleen; de raad wordt geïnformeerd",
                        "Akkoord met die afwijking",
                        "Het besluit van mei dekt dit.");
    }

    @Test
    void aRefusedChoiceComesBackWithTheReasonAndWithoutTheCouncilTheChairIsEnough() throws Exception {
        var component = confirming(forTheCoalition());
        var number = decision.route(component).number();
        people.does(OWNER, () -> decision.confirmRoute(component, COLLEGE, REASON));
        people.awaitTask(CHAIR, number, "approveOverride");
        judge(CHAIR, "approve-override", component, "false", "")
                .andExpect(content().string(containsString("Geef een reden waarom")));
        judge(CHAIR, "approve-override", component, "", "")
                .andExpect(content().string(containsString("Kies of u akkoord gaat")));
        judge(CHAIR, "approve-override", component, "false", "a".repeat(10_000))
                .andExpect(content().string(containsString("Gebruik hoogstens 2.000 tekens")));
        judge(CHAIR, "approve-override", component, "false", "Dit hoort bij de wijkcoalitie.")
                .andExpect(redirectedUrl("/inbox?done"));

        people.awaitTask(OWNER, number, "confirmRoute");
        page(OWNER, "/decision/%s/confirm-route", component)
                .andExpect(content().string(containsString("Dit hoort bij de wijkcoalitie.")))
                .andExpect(content().string(containsString("Volgt u het advies?")));
        assertThatThrownBy(() ->
                        people.does(OWNER, () -> decision.confirmRoute(component, COLLEGE, "a".repeat(10_000))))
                .hasMessage("form.wrong.long");
        people.does(OWNER, () -> decision.confirmRoute(component, COLLEGE, "Nu met instemming van de partners."));
        people.awaitTask(CHAIR, number, "approveOverride");
        people.does(CHAIR, () -> overrides.approveOverride(component, true, ""));
        people.awaitTask("secretaris", number, "scheduleItem");
        assertThat(decision.route(component).overrides())
                .extracting(o -> o.state())
                .containsExactly(State.REFUSED, State.AGREED);
    }

    @Test
    void aWithdrawnChoiceIsToldToWhoHasAnOldPage() throws Exception {
        var component = confirming(forTheCouncil());
        var number = decision.route(component).number();
        people.does(OWNER, () -> decision.confirmRoute(component, BACK, REASON));
        people.awaitTask(CHAIR, number, "approveOverride");
        people.does(OWNER, () -> overrides.withdrawOverride(component));
        people.awaitTasks(CHAIR, number, "approveOverride", 0);
        judge(CHAIR, "approve-override", component, "true", "")
                .andExpect(content().string(containsString("Deze keuze is ingetrokken")));
        people.awaitTask(OWNER, number, "confirmRoute");
        assertThat(decision.route(component).choice()).isNull();
        people.does(
                OWNER,
                () -> decision.confirmRoute(component, decision.route(component).advice(), ""));
        people.awaitTask("secretaris", number, "scheduleItem");
    }

    @Test
    void ofTwoInTheSameSecondOneIsDoneAndTheOtherIsTold() throws Exception {
        var component = confirming(forTheCouncil());
        var number = decision.route(component).number();
        assertThat(race(() -> people.does(OWNER, () -> decision.confirmRoute(component, BACK, REASON))))
                .containsExactlyInAnyOrder("done", "decision.refusal.confirmed");
        people.awaitTask(CHAIR, number, "approveOverride");
        assertThat(race(() -> people.does(CHAIR, () -> overrides.approveOverride(component, true, ""))))
                .containsExactlyInAnyOrder("done", "decision.refusal.overrideHandled");
        assertThat(decision.route(component).overrides()).hasSize(1);
    }

    private static List<String> race(Runnable act) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var runs = new ArrayList<Future<String>>();
            for (int i = 0; i < 2; i++) {
                runs.add(threads.submit(() -> {
                    barrier.await();
                    try {
                        act.run();
                        return "done";
                    } catch (Refusal refusal) {
                        return refusal.key();
                    }
                }));
            }
            return List.of(runs.get(0).get(), runs.get(1).get());
        }
    }

    @Test
    void aComponentWithTwoDutiesIsSplitAndEachPartHasItsRoute() throws Exception {
        var component = confirming(new ComponentDraft(
                "Een stichting voor de buurt",
                new BigDecimal("5000.00"),
                "",
                "bewoners",
                facts(Onderwerp.RECHTSPERSOON, Gedekt.NEE)));
        var number = decision.route(component).number();
        assertThat(decision.route(component).advice())
                .isEqualTo(new Choice(RouteName.COALITIE_EN_RAAD, CouncilRole.BESLUITEN));
        page(OWNER, "/decision/%s/confirm-route", component)
                .andExpect(content().string(containsString("twee plichten")))
                .andExpect(content().string(containsString("189 lid 3")))
                .andExpect(content().string(containsString("160 lid 2")))
                .andExpect(content().string(containsString("Splits dit onderdeel")));

        browser.perform(post("/decision/%s/split-component".formatted(component))
                        .with(csrf())
                        .with(user(accounts.loadUserByUsername(OWNER))))
                .andExpect(redirectedUrl("/inbox?done"));
        assertThatThrownBy(() -> people.does(OWNER, () -> splitting.splitComponent(component)))
                .hasMessage("decision.refusal.oneDuty");
        var tasks = people.awaitTasks(OWNER, number, "confirmRoute", 2);
        var parts = dossiers.byNumber(number).content().components();
        assertThat(parts).hasSize(2);
        assertThat(parts.get(1).about()).isEqualTo("Geld in de begroting voor: Een stichting voor de buurt");
        assertThat(decision.route(parts.get(0).id()).advice())
                .isEqualTo(new Choice(RouteName.COALITIE_EN_RAAD, CouncilRole.WENSEN_BEDENKINGEN));
        assertThat(decision.route(parts.get(1).id()).advice())
                .isEqualTo(new Choice(RouteName.COALITIE_EN_RAAD, CouncilRole.BESLUITEN));
        for (var task : tasks) {
            people.does(
                    OWNER,
                    () -> decision.confirmRoute(
                            ComponentId.of(task.subject()),
                            new Choice(RouteName.TERUG_WORKSHOP, CouncilRole.GEEN),
                            "Eerst uitwerken."));
        }
        for (var task : people.awaitTasks(CHAIR, number, "approveOverride", 2)) {
            people.does(CHAIR, () -> overrides.approveOverride(ComponentId.of(task.subject()), true, ""));
        }
        for (var task : people.awaitTasks("griffie", number, "approveOverrideForCouncil", 2)) {
            people.does("griffie", () -> overrides.approveOverrideForCouncil(ComponentId.of(task.subject()), true, ""));
        }
        await().atMost(Duration.ofSeconds(20))
                .until(() -> dossiers.byNumber(number).stage().status() == Status.CLOSED);
    }

    private ResultActions page(String account, String address, Object id) throws Exception {
        return browser.perform(get(address.formatted(id)).with(user(accounts.loadUserByUsername(account))));
    }

    private ResultActions judge(String account, String step, ComponentId id, String agreed, String note)
            throws Exception {
        return browser.perform(post("/decision/%s/%s".formatted(id, step))
                .with(csrf())
                .with(user(accounts.loadUserByUsername(account)))
                .param("agreed", agreed)
                .param("note", note));
    }

    private ComponentId confirming(ComponentDraft component) {
        var id = people.as(OWNER, () -> draft(drafting, component));
        var number = people.as(OWNER, () -> submission.submitStrategy(id));
        for (int seat = 1; seat <= 8; seat++) {
            var account = "kernteam" + seat;
            var ballot = people.awaitBallot(account, number);
            people.does(account, () -> approval.castVote(ballot, new Vote(Answer.CONSENT, "", false)));
        }
        return ComponentId.of(people.awaitTask(OWNER, number, "confirmRoute").subject());
    }
}
