package nl.samenaanzet.decision.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.UUID;
import nl.samenaanzet.ambition.Fact;
import nl.samenaanzet.ambition.Fact.Gedekt;
import nl.samenaanzet.ambition.Fact.Onderwerp;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.decision.Choice;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Ground;
import nl.samenaanzet.decision.RouteName;
import nl.samenaanzet.decision.question.WhatIf.Change;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.Drafts;
import nl.samenaanzet.testing.OneDatabase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Anyone can ask the tables, which answer as they do in the process; nothing is kept. */
@OneDatabase
@ApplicationTest
class WhatIfTest {

    private static final Facts GREEN = Drafts.facts(Onderwerp.UITVOERING_BINNEN_KADER, Gedekt.JA);
    private static final String ASKED =
            "/decision/what-if?onderwerp=uitvoering_binnen_kader&gedekt=ja&mandaat=true&besluitNodig=geen"
                    + "&binnenRaadsdoelen=ja&eigenaarschap=gedeeld&wensenGewogen=true&afsprakenVast=true&raadWilGesprek=false";

    @Autowired
    WhatIf whatIf;

    @Autowired
    MockMvc browser;

    @Autowired
    JdbcTemplate database;

    @Test
    void theTablesAdviseAndEachAnswerThatWouldChangeTheRouteIsNamed() {
        Awaitility.await()
                .ignoreException(Refusal.class)
                .atMost(Duration.ofSeconds(30))
                .until(() -> whatIf.advice(GREEN) != null);
        assertThat(whatIf.advice(GREEN).advice())
                .isEqualTo(new Choice(RouteName.ALLEEN_COALITIE, CouncilRole.GEINFORMEERD));
        assertThat(whatIf.advice(GREEN).grounds())
                .extracting(Ground::tableId)
                .containsExactly("decision-compass", "decision-competence", "decision-route");
        var changes = whatIf.changes(GREEN);
        assertThat(changes)
                .contains(
                        new Change(
                                Fact.RAAD_WIL_GESPREK,
                                true,
                                new Choice(RouteName.ALLEEN_COALITIE, CouncilRole.BESPREKEN)),
                        new Change(
                                Fact.ONDERWERP,
                                Onderwerp.BEGROTINGSWIJZIGING,
                                new Choice(RouteName.COALITIE_EN_RAAD, CouncilRole.BESLUITEN)));
        assertThat(changes)
                .as("an agreement needs to know more")
                .contains(new Change(Fact.ONDERWERP, Onderwerp.OVEREENKOMST, null));
        for (var change : changes) {
            assertThat(change.choice()).isNotEqualTo(new Choice(RouteName.ALLEEN_COALITIE, CouncilRole.GEINFORMEERD));
        }
    }

    @Test
    void anyoneAsksWithoutSigningInAndNothingIsKept() throws Exception {
        Awaitility.await()
                .ignoreException(Refusal.class)
                .atMost(Duration.ofSeconds(30))
                .until(() -> whatIf.advice(GREEN) != null);
        var before = routes();
        browser.perform(get(ASKED))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Wat zou de route veranderen?")))
                .andExpect(content().string(containsString("deze regel gold")));
        assertThat(routes()).isEqualTo(before);
    }

    private Integer routes() {
        return database.queryForObject("select count(*) from decision_route", Integer.class);
    }

    @Test
    void onlyWhatIsStillNeededIsAskedAndAnUnknownAnswerIsNoAnswer() throws Exception {
        Awaitility.await()
                .ignoreException(Refusal.class)
                .atMost(Duration.ofSeconds(30))
                .until(() -> whatIf.advice(GREEN) != null);
        asks("/decision/what-if", "Waar gaat het besluit over?", "Bron: Gemeentewet")
                .andExpect(content().string(not(containsString("Er klopt iets niet"))))
                .andExpect(content().string(not(containsString("name=\"gedekt\" value=\"ja\""))));
        asks("/decision/what-if?onderwerp=subsidie&asked=onderwerp", "gedekt in de begroting", "Vorige vraag");
        asks(
                        "/decision/what-if?onderwerp=subsidie&gedekt=maan",
                        "Dit antwoord kennen de regels niet",
                        "gedekt in de begroting")
                .andExpect(content().string(not(containsString("Advies van de regels"))));
        asks("/decision/what-if?onderwerp=subsidie&asked=gedekt", "Beantwoord deze vraag.", "gedekt in de begroting");
        asks(
                        "/decision/what-if?onderwerp=begrotingswijziging&asked=onderwerp",
                        "Advies van de regels",
                        "Niet alle vragen van het kompas zijn gesteld")
                .andExpect(content().string(not(containsString("Volgende"))));
        asks(
                "/decision/what-if?onderwerp=begrotingswijziging&again=onderwerp",
                "Waar gaat het besluit over?",
                "Volgende");
    }

    @Test
    void aComponentWithTwoDutiesIsSaidToHaveThem() throws Exception {
        Awaitility.await()
                .ignoreException(Refusal.class)
                .atMost(Duration.ofSeconds(30))
                .until(() -> whatIf.advice(GREEN) != null);
        asks("/decision/what-if?onderwerp=rechtspersoon&gedekt=nee", "twee plichten", "189 lid 3")
                .andExpect(content().string(containsString("160 lid 2")));
    }

    /** As after somebody put a table in place that says what no code knows. */
    @Test
    void aWordThatOnlyATableKnowsIsSaidInASentence() throws Exception {
        Awaitility.await()
                .ignoreException(Refusal.class)
                .atMost(Duration.ofSeconds(30))
                .until(() -> whatIf.advice(GREEN) != null);
        database.update(
                "insert into engine_model select ?, model_id, version + 1, 'changed', replace(xml, '\"alleen_coalitie\"', '\"alleen_wijk\"'), "
                        + "deployed_at, timestamp with time zone '2100-01-01 00:00:00Z' from engine_model where model_id = 'decision-route'",
                UUID.randomUUID());
        try {
            browser.perform(get(ASKED))
                    .andExpect(status().isInternalServerError())
                    .andExpect(content()
                            .string(containsString("het woord &quot;alleen_wijk&quot; (bij decision-route.route)")));
        } finally {
            database.update("delete from engine_model where sha256 = 'changed'");
        }
    }

    private ResultActions asks(String address, String first, String second) throws Exception {
        return browser.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(first)))
                .andExpect(content().string(containsString(second)))
                .andExpect(content().string(not(containsString("??"))));
    }
}
