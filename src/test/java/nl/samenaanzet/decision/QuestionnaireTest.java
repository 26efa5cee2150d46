package nl.samenaanzet.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.ambition.Facts.BesluitNodig;
import nl.samenaanzet.ambition.Facts.Eigenaarschap;
import nl.samenaanzet.ambition.Facts.Gedekt;
import nl.samenaanzet.ambition.Facts.JaNeeOnbekend;
import nl.samenaanzet.ambition.Facts.Onderwerp;
import nl.samenaanzet.decision.process.OurTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Only what can still change the route is asked, and that follows from the tables. */
class QuestionnaireTest {

    private static final RouteRules RULES = OurTables.rules();
    private static final Questionnaire QUESTIONS = new Questionnaire(RULES);

    @Test
    void theFirstQuestionIsWhatTheDecisionIsAbout() {
        assertThat(QUESTIONS.progress(Facts.NONE).next()).isEqualTo("onderwerp");
    }

    @ParameterizedTest
    @EnumSource(names = {"BEGROTINGSWIJZIGING", "JAARSTUKKEN", "VERORDENING", "KADERWIJZIGING"})
    void whatOnlyTheCouncilMayDecideNeedsNothingMore(Onderwerp subject) {
        var progress = QUESTIONS.progress(Facts.NONE.with("onderwerp", subject));

        assertThat(progress.settled()).isTrue();
        assertThat(RULES.today().ask(progress.facts()).advice()).isEqualTo(new Choice("coalitie_en_raad", "besluiten"));
    }

    @Test
    void anAgreementNeedsItsConsequencesAndNoCompass() {
        assertThat(asked(Facts.NONE.with("onderwerp", Onderwerp.OVEREENKOMST).with("gedekt", Gedekt.JA).with("ingrijpend", false)
                .with("raadVerzoekt", false))).containsExactly("onderwerp", "gedekt", "ingrijpend", "raadVerzoekt");
        assertThat(asked(Facts.NONE.with("onderwerp", Onderwerp.OVEREENKOMST).with("gedekt", Gedekt.JA).with("ingrijpend", true)))
                .containsExactly("onderwerp", "gedekt", "ingrijpend");
        assertThat(asked(Facts.NONE.with("onderwerp", Onderwerp.OVEREENKOMST).with("gedekt", Gedekt.NEE)))
                .containsExactly("onderwerp", "gedekt");
    }

    @Test
    void aSubsidyNeedsItsLegalBasis() {
        assertThat(asked(Facts.NONE.with("onderwerp", Onderwerp.SUBSIDIE).with("gedekt", Gedekt.JA).with("grondslag", true)))
                .containsExactly("onderwerp", "gedekt", "grondslag");
    }

    @Test
    void whatTheCoalitionMayDecideIsAskedTheWholeCompass() {
        assertThat(asked(green())).containsExactly("onderwerp", "gedekt", "besluitNodig", "binnenRaadsdoelen", "eigenaarschap",
                "wensenGewogen", "afsprakenVast", "raadWilGesprek");
    }

    @Test
    void theCompassStopsAtTheAnswerThatLeavesTheGreenZone() {
        assertThat(asked(green().with("besluitNodig", BesluitNodig.ALLEEN_GEMEENTE_BEVOEGD)))
                .containsExactly("onderwerp", "gedekt", "besluitNodig");
        assertThat(asked(green().with("eigenaarschap", Eigenaarschap.INWONERS))).endsWith("eigenaarschap");
        assertThat(asked(green().with("wensenGewogen", false))).endsWith("wensenGewogen");
    }

    @Test
    void anAnswerToAQuestionThatIsNotNeededDoesNotCount() {
        var progress = QUESTIONS.progress(green().with("onderwerp", Onderwerp.BEGROTINGSWIJZIGING));

        assertThat(progress.facts()).isEqualTo(Facts.NONE.with("onderwerp", Onderwerp.BEGROTINGSWIJZIGING));
    }

    /** Every way through the questions: where they end no answer can change the route, and each one that is asked can. */
    @Test
    void everyWayEndsWhereNothingCanChangeTheRouteAndNotBefore() {
        var ends = new ArrayList<Facts>();
        walk(Facts.NONE, ends, new HashSet<>());

        assertThat(ends).hasSizeGreaterThan(30);
        for (var end : ends) {
            assertThat(outcomes(end)).as("%s", end).containsExactly(RULES.today().outcome(end));
        }
    }

    private static void walk(Facts facts, List<Facts> ends, Set<Facts> seen) {
        var next = QUESTIONS.progress(facts).next();
        if (next == null) {
            ends.add(facts);
        } else if (seen.add(facts)) {
            assertThat(outcomes(facts)).as("%s is asked although nothing can change: %s", next, facts).hasSizeGreaterThan(1);
            Facts.questions().get(next).forEach(answer -> walk(facts.with(next, answer), ends, seen));
        }
    }

    /** What the tables say for every value of every open question, tried one by one. */
    private static Set<RouteRule.Outcome> outcomes(Facts facts) {
        var open = Facts.questions().keySet().stream().filter(q -> facts.answer(q) == null).toList();
        var outcomes = new HashSet<RouteRule.Outcome>();
        complete(facts, open, outcomes);
        return outcomes;
    }

    private static void complete(Facts facts, List<String> open, Set<RouteRule.Outcome> outcomes) {
        if (open.isEmpty()) {
            outcomes.add(RULES.today().outcome(facts));
        } else {
            Facts.questions().get(open.getFirst())
                    .forEach(answer -> complete(facts.with(open.getFirst(), answer), open.subList(1, open.size()), outcomes));
        }
    }

    /** Would a table of tomorrow refuse to answer without "gedekt", it is asked, though this class does not know why. */
    @Test
    void whatATableMayNotMissIsAsked() {
        var strict = new Questionnaire(OurTables.rules(xml -> xml.replace("(gedekt = null or list contains", "(list contains")));

        assertThat(strict.progress(Facts.NONE.with("onderwerp", Onderwerp.VERORDENING)).next()).isEqualTo("gedekt");
    }

    /** Were a council's own rule gone, the compass would be asked of a bylaw as well. */
    @Test
    void anotherTableAsksOtherQuestions() {
        var other = new Questionnaire(OurTables.rules(xml -> xml
                .replace("<outputEntry id=\"T2_3_bevoegd\"><text>\"raad\"</text>", "<outputEntry id=\"T2_3_bevoegd\"><text>\"wijkcoalitie\"</text>")));

        assertThat(other.progress(Facts.NONE.with("onderwerp", Onderwerp.VERORDENING)).next()).isEqualTo("besluitNodig");
    }

    @Test
    void askingIsQuick() {
        var fresh = new Questionnaire(OurTables.rules());
        var start = Instant.now();
        for (var subject : Onderwerp.values()) {
            fresh.progress(green().with("onderwerp", subject));
        }
        assertThat(Duration.between(start, Instant.now())).as("first time, all tables").isLessThan(Duration.ofSeconds(30));
        start = Instant.now();
        for (int i = 0; i < 1000; i++) {
            fresh.progress(green());
        }
        assertThat(Duration.between(start, Instant.now())).as("1000 times again").isLessThan(Duration.ofSeconds(1));
    }

    private static List<String> asked(Facts facts) {
        var progress = QUESTIONS.progress(facts);
        assertThat(progress.settled()).as("next: %s", progress.next()).isTrue();
        return progress.answered();
    }

    static Facts green() {
        return new Facts(Onderwerp.UITVOERING_BINNEN_KADER, Gedekt.JA, BesluitNodig.GEEN, JaNeeOnbekend.JA, Eigenaarschap.GEDEELD, true,
                true, null, null, null, false);
    }
}
