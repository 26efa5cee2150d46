package nl.samenaanzet.decision.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenaanzet.ambition.Fact;
import nl.samenaanzet.ambition.Fact.BesluitNodig;
import nl.samenaanzet.ambition.Fact.Eigenaarschap;
import nl.samenaanzet.ambition.Fact.Gedekt;
import nl.samenaanzet.ambition.Fact.Onderwerp;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.decision.Choice;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.RouteName;
import nl.samenaanzet.decision.RouteRule;
import nl.samenaanzet.decision.RouteRules;
import nl.samenaanzet.decision.process.OurTables;
import nl.samenaanzet.testing.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Only what can still change the route is asked, and that follows from the tables. */
class QuestionnaireTest {

    private static final RouteRules RULES = OurTables.rules();
    private static final Questionnaire QUESTIONS = new Questionnaire(RULES);

    @Test
    void theFirstQuestionIsWhatTheDecisionIsAbout() {
        assertThat(QUESTIONS.progress(Facts.NONE).next()).isEqualTo(Fact.ONDERWERP);
    }

    @ParameterizedTest
    @EnumSource(names = {"BEGROTINGSWIJZIGING", "JAARSTUKKEN", "VERORDENING", "KADERWIJZIGING"})
    void whatOnlyTheCouncilMayDecideNeedsNothingMore(Onderwerp subject) {
        var progress = QUESTIONS.progress(Facts.NONE.with(Fact.ONDERWERP, subject));

        assertThat(progress.settled()).isTrue();
        assertThat(RULES.today().ask(progress.facts()).advice())
                .isEqualTo(new Choice(RouteName.COALITIE_EN_RAAD, CouncilRole.BESLUITEN));
    }

    @Test
    void anAgreementNeedsItsConsequencesAndNoCompass() {
        assertThat(asked(Facts.NONE
                        .with(Fact.ONDERWERP, Onderwerp.OVEREENKOMST)
                        .with(Fact.GEDEKT, Gedekt.JA)
                        .with(Fact.INGRIJPEND, false)
                        .with(Fact.RAAD_VERZOEKT, false)))
                .containsExactly(Fact.ONDERWERP, Fact.GEDEKT, Fact.INGRIJPEND, Fact.RAAD_VERZOEKT);
        assertThat(asked(Facts.NONE
                        .with(Fact.ONDERWERP, Onderwerp.OVEREENKOMST)
                        .with(Fact.GEDEKT, Gedekt.JA)
                        .with(Fact.INGRIJPEND, true)))
                .containsExactly(Fact.ONDERWERP, Fact.GEDEKT, Fact.INGRIJPEND);
        assertThat(asked(Facts.NONE.with(Fact.ONDERWERP, Onderwerp.OVEREENKOMST).with(Fact.GEDEKT, Gedekt.NEE)))
                .containsExactly(Fact.ONDERWERP, Fact.GEDEKT);
    }

    @Test
    void aSubsidyNeedsItsLegalBasis() {
        assertThat(asked(Facts.NONE
                        .with(Fact.ONDERWERP, Onderwerp.SUBSIDIE)
                        .with(Fact.GEDEKT, Gedekt.JA)
                        .with(Fact.GRONDSLAG, true)))
                .containsExactly(Fact.ONDERWERP, Fact.GEDEKT, Fact.GRONDSLAG);
    }

    @Test
    void whatTheCoalitionMayDecideIsAskedTheWholeCompass() {
        assertThat(asked(green()))
                .containsExactly(
                        Fact.ONDERWERP,
                        Fact.GEDEKT,
                        Fact.MANDAAT,
                        Fact.BESLUIT_NODIG,
                        Fact.BINNEN_RAADSDOELEN,
                        Fact.EIGENAARSCHAP,
                        Fact.WENSEN_GEWOGEN,
                        Fact.AFSPRAKEN_VAST,
                        Fact.RAAD_WIL_GESPREK);
    }

    @Test
    void municipalMoneyWithoutAMandateIsTheCollegesAndNeedsNoCompass() {
        var facts = green().with(Fact.MANDAAT, false);
        assertThat(asked(facts)).containsExactly(Fact.ONDERWERP, Fact.GEDEKT, Fact.MANDAAT);
        assertThat(RULES.today().ask(facts).advice())
                .isEqualTo(new Choice(RouteName.COALITIE_EN_COLLEGE, CouncilRole.GEINFORMEERD));
        assertThat(asked(green().with(Fact.GEDEKT, Gedekt.NVT)))
                .as("nobody's money of the municipality: no mandate is asked")
                .doesNotContain(Fact.MANDAAT)
                .contains(Fact.BESLUIT_NODIG);
    }

    @Test
    void theCompassStopsAtTheAnswerThatLeavesTheGreenZone() {
        assertThat(asked(green().with(Fact.BESLUIT_NODIG, BesluitNodig.ALLEEN_GEMEENTE_BEVOEGD)))
                .containsExactly(Fact.ONDERWERP, Fact.GEDEKT, Fact.MANDAAT, Fact.BESLUIT_NODIG);
        assertThat(asked(green().with(Fact.EIGENAARSCHAP, Eigenaarschap.INWONERS)))
                .endsWith(Fact.EIGENAARSCHAP);
        assertThat(asked(green().with(Fact.WENSEN_GEWOGEN, false))).endsWith(Fact.WENSEN_GEWOGEN);
    }

    @Test
    void anAnswerToAQuestionThatIsNotNeededDoesNotCount() {
        var progress = QUESTIONS.progress(green().with(Fact.ONDERWERP, Onderwerp.BEGROTINGSWIJZIGING));

        assertThat(progress.facts()).isEqualTo(Facts.NONE.with(Fact.ONDERWERP, Onderwerp.BEGROTINGSWIJZIGING));
    }

    /**
     * Every way through the questions: where they end no answer can change the route, and each one that is asked can.
     */
    @Test
    void everyWayEndsWhereNothingCanChangeTheRouteAndNotBefore() {
        var ends = new ArrayList<Facts>();
        walk(Facts.NONE, ends, new HashSet<>());

        assertThat(ends).hasSizeGreaterThan(30);
        for (var end : ends) {
            assertThat(outcomes(end))
                    .as("%s", end)
                    .containsExactly(RULES.today().outcome(end));
        }
    }

    private static void walk(Facts facts, List<Facts> ends, Set<Facts> seen) {
        var next = QUESTIONS.progress(facts).next();
        if (next == null) {
            ends.add(facts);
        } else if (seen.add(facts)) {
            assertThat(outcomes(facts))
                    .as("%s is asked although nothing can change: %s", next, facts)
                    .hasSizeGreaterThan(1);
            next.answers().forEach(answer -> walk(facts.with(next, answer), ends, seen));
        }
    }

    /** What the tables say for every value of every open question, tried one by one. */
    private static Set<RouteRule.Outcome> outcomes(Facts facts) {
        var open = Stream.of(Fact.values()).filter(q -> facts.answer(q) == null).toList();
        var outcomes = new HashSet<RouteRule.Outcome>();
        complete(facts, open, outcomes);
        return outcomes;
    }

    private static void complete(Facts facts, List<Fact> open, Set<RouteRule.Outcome> outcomes) {
        if (open.isEmpty()) {
            outcomes.add(RULES.today().outcome(facts));
        } else {
            open.getFirst()
                    .answers()
                    .forEach(answer ->
                            complete(facts.with(open.getFirst(), answer), open.subList(1, open.size()), outcomes));
        }
    }

    /**
     * Would a table of tomorrow refuse to answer without "gedekt", it is asked, though this class does not know why.
     */
    @Test
    void whatATableMayNotMissIsAsked() {
        var strict = new Questionnaire(
                OurTables.rules(xml -> xml.replace("(gedekt = null or list contains", "(list contains")));

        assertThat(strict.progress(Facts.NONE.with(Fact.ONDERWERP, Onderwerp.VERORDENING))
                        .next())
                .isEqualTo(Fact.GEDEKT);
    }

    /** Were a council's own rule gone, the compass would be asked of a bylaw as well. */
    @Test
    void anotherTableAsksOtherQuestions() {
        var other = new Questionnaire(OurTables.rules(xml -> xml.replace(
                "<outputEntry id=\"T2_3_bevoegd\"><text>\"raad\"</text>",
                "<outputEntry id=\"T2_3_bevoegd\"><text>\"wijkcoalitie\"</text>")));

        assertThat(other.progress(Facts.NONE.with(Fact.ONDERWERP, Onderwerp.VERORDENING))
                        .next())
                .isEqualTo(Fact.BESLUIT_NODIG);
    }

    private static List<Fact> asked(Facts facts) {
        var progress = QUESTIONS.progress(facts);
        assertThat(progress.settled()).as("next: %s", progress.next()).isTrue();
        return progress.answered();
    }

    static Facts green() {
        return Drafts.facts(Onderwerp.UITVOERING_BINNEN_KADER, Gedekt.JA);
    }
}
