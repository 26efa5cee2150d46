package nl.samenaanzet.decision.question;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenaanzet.ambition.Fact;
import nl.samenaanzet.ambition.Fact.Gedekt;
import nl.samenaanzet.ambition.Fact.Onderwerp;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.decision.CompetentBody.Paper;
import nl.samenaanzet.decision.RouteRule;
import nl.samenaanzet.decision.process.OurTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** FIRST hides a second duty (domain notes): it is seen from the table itself. */
class DutiesTest {

    private static final RouteRule RULE = OurTables.rules().today();

    @ParameterizedTest
    @CsvSource({"RECHTSPERSOON, T2-6", "OVEREENKOMST, T2-9", "SUBSIDIE, T2-11", "PARTNERMIDDELEN, T2-12"})
    void moneyThatIsNotInTheBudgetHidesTheDutyOfTheSubject(Onderwerp subject, String hidden) {
        assertThat(Duties.of(RULE, facts(subject, Gedekt.NEE))).contains(new Duties("T2-5", hidden));
    }

    @Test
    void farReachingConsequencesAreADutyOfTheirOwnBesideTheMoney() {
        assertThat(Duties.of(RULE, facts(Onderwerp.OVEREENKOMST, Gedekt.NEE).with(Fact.INGRIJPEND, true)))
                .contains(new Duties("T2-5", "T2-7"));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "BEGROTINGSWIJZIGING",
                "JAARSTUKKEN",
                "VERORDENING",
                "KADERWIJZIGING",
                "UITVOERING_BINNEN_KADER",
                "OVERIG"
            })
    void whatTheCouncilDecidesAnywayOrHasNoRuleOfItsOwnIsOneDuty(Onderwerp subject) {
        assertThat(Duties.of(RULE, facts(subject, Gedekt.NEE))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Onderwerp.class)
    void withMoneyEverySubjectHasOneDuty(Onderwerp subject) {
        assertThat(Duties.of(
                        RULE,
                        facts(subject, Gedekt.JA)
                                .with(Fact.INGRIJPEND, true)
                                .with(Fact.RAAD_VERZOEKT, true)
                                .with(Fact.GRONDSLAG, true)
                                .with(Fact.MANDAAT, true)))
                .as("a row that is only more precise is no other duty")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Onderwerp.class)
    void aChangeOfTheBudgetIsAskedForExactlyWhereMoneyIsNotInIt(Onderwerp subject) {
        for (var covered : Gedekt.values()) {
            assertThat(RULE.papers(facts(subject, covered)).contains(Paper.BEGROTINGSWIJZIGING))
                    .as("%s", covered)
                    .isEqualTo(covered == Gedekt.NEE);
        }
        assertThat(RULE.papers(Facts.NONE.with(Fact.ONDERWERP, subject))).doesNotContain(Paper.BEGROTINGSWIJZIGING);
    }

    private static Facts facts(Onderwerp subject, Gedekt covered) {
        return Facts.NONE.with(Fact.ONDERWERP, subject).with(Fact.GEDEKT, covered);
    }
}
