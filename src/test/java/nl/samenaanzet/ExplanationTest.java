package nl.samenaanzet;

import static nl.samenaanzet.testing.Drafts.draft;
import static nl.samenaanzet.testing.Drafts.facts;
import static nl.samenaanzet.testing.Drafts.withoutAnswers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Drafting.ComponentDraft;
import nl.samenaanzet.ambition.Fact.Gedekt;
import nl.samenaanzet.ambition.Fact.Onderwerp;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Vote;
import nl.samenaanzet.decision.Choice;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.RouteName;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.OneDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** Why a route was advised: kept with the decision, complete without the engine, and asked step by step. */
@OneDatabase
@ApplicationTest
class ExplanationTest {

    private static final String OWNER = "procesverantwoordelijke";

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
    Approval approval;

    @Autowired
    Decision decision;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ZeebeTestEngine engine;

    @Test
    void theExplanationIsCompleteWhenTheEngineIsGoneForGood() throws Exception {
        completedStepByStep();
        var component = ComponentId.of(task(budgetWithCover(), "confirmRoute"));
        assertThat(decision.route(component).grounds()).allSatisfy(ground -> {
            assertThat(ground.sentence()).isNotBlank();
            assertThat(ground.source()).isNotBlank();
            assertThat(ground.sha256()).hasSize(64);
        });
        people.does(
                OWNER,
                () -> decision.confirmRoute(component, decision.route(component).advice(), ""));
        engine.stop();
        database.update("delete from engine_model");

        var page = browser.perform(
                        get("/decision/%s".formatted(component)).with(user(accounts.loadUserByUsername("lezer"))))
                .andExpect(status().isOk());
        for (var text : new String[] {
            "Over een begrotingswijziging besluit de raad.",
            "deze regel gold",
            "tekst van 1 mei 2022; gecontroleerd",
            "SHA-256",
            "Dit advies is gegeven op",
            "door Procesverantwoordelijke",
            "Wat zou de route veranderen?",
            "Uitvoering binnen een kader van de raad",
            "Wat de tabel is gevraagd",
            "https://wetten.overheid.nl/jci1.3:c:BWBR0005416&amp;artikel=189"
        }) {
            page.andExpect(content().string(containsString(text)));
        }
        page.andExpect(content().string(not(containsString("??"))));
        page.andExpect(content().string(not(containsString("T2-1"))));
        page.andExpect(content().string(not(containsString("coalitie_en_raad"))));
    }

    /** A bylaw needs one answer, so one is asked and recorded. */
    private void completedStepByStep() throws Exception {
        var component = ComponentId.of(task(withoutAnswers(), "completeFacts"));
        var owner = user(accounts.loadUserByUsername(OWNER));
        var address = "/decision/%s/complete-facts".formatted(component);
        browser.perform(get(address).with(owner))
                .andExpect(content().string(containsString("Waar gaat het besluit over?")))
                .andExpect(content().string(not(containsString("wettelijke grondslag"))));
        browser.perform(get(address + "?onderwerp=subsidie&asked=onderwerp").with(owner))
                .andExpect(content().string(containsString("Staat het geld niet in de begroting")))
                .andExpect(content().string(containsString("again=onderwerp")));
        browser.perform(post(address).with(csrf()).with(owner).param("onderwerp", "subsidie"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Niet alle vragen zijn beantwoord")));
        browser.perform(get(address + "?onderwerp=verordening&asked=onderwerp").with(owner))
                .andExpect(content().string(containsString("Meer hoeven de regels niet te weten")))
                .andExpect(content().string(containsString("daarna besluit de raad")));
        browser.perform(post(address)
                        .with(csrf())
                        .with(owner)
                        .param("onderwerp", "verordening")
                        .param("gedekt", "ja"))
                .andExpect(redirectedUrl("/inbox?done"));
        people.awaitTask(OWNER, decisionNumber(component), "confirmRoute");
        assertThat(decision.route(component).advice())
                .isEqualTo(new Choice(RouteName.COALITIE_EN_RAAD, CouncilRole.BESLUITEN));
        assertThat(decision.route(component).grounds())
                .extracting(g -> g.rule())
                .containsExactly("T1-0", "T2-3", "T3-4");
        assertThat(decision.route(component).grounds().getFirst().sentence())
                .contains("kunnen de route van dit onderdeel niet veranderen");
        assertThat(decision.route(component).grounds().get(1).inputs())
                .as("what was not needed is not kept")
                .containsEntry("gedekt", null);
    }

    private String decisionNumber(ComponentId component) {
        return database.queryForObject(
                "select s.number from ambition_strategy s join ambition_component c on c.strategy_id = s.id where c.id = ?",
                String.class,
                component.id());
    }

    /** Covered, so that another subject would change the route. */
    private static ComponentDraft budgetWithCover() {
        return new ComponentDraft(
                "Geld verschuiven", null, "", "gemeente", facts(Onderwerp.BEGROTINGSWIJZIGING, Gedekt.JA));
    }

    private String task(ComponentDraft component, String step) {
        var id = people.as(OWNER, () -> draft(drafting, component));
        var number = people.as(OWNER, () -> submission.submitStrategy(id));
        for (int seat = 1; seat <= 8; seat++) {
            var account = "kernteam" + seat;
            var ballot = people.awaitBallot(account, number);
            people.does(account, () -> approval.castVote(ballot, new Vote(Answer.CONSENT, "", false)));
        }
        return people.awaitTask(OWNER, number, step).subject();
    }
}
