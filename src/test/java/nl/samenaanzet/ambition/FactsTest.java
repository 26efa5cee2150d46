package nl.samenaanzet.ambition;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenaanzet.ambition.Facts.BesluitNodig;
import nl.samenaanzet.ambition.Facts.Eigenaarschap;
import nl.samenaanzet.ambition.Facts.Gedekt;
import nl.samenaanzet.ambition.Facts.JaNeeOnbekend;
import nl.samenaanzet.ambition.Facts.Onderwerp;
import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void nothingAnsweredMissesWhatEverySubjectNeeds() {
        assertThat(Facts.NONE.missing()).containsExactly("onderwerp", "gedekt", "besluitNodig", "binnenRaadsdoelen",
                "eigenaarschap", "wensenGewogen", "afsprakenVast", "raadWilGesprek");
    }

    @Test
    void anAgreementAlsoNeedsItsConsequencesAndTheCouncilsRequest() {
        assertThat(about(Onderwerp.OVEREENKOMST).missing()).containsExactly("ingrijpend", "raadVerzoekt");
    }

    @Test
    void aSubsidyAlsoNeedsItsLegalBasis() {
        assertThat(about(Onderwerp.SUBSIDIE).missing()).containsExactly("grondslag");
    }

    @Test
    void unknownIsAnAnswerForThePersonWhoDecides() {
        assertThat(about(Onderwerp.UITVOERING_BINNEN_KADER).missing()).isEmpty();
    }

    private static Facts about(Onderwerp subject) {
        return new Facts(subject, Gedekt.JA, BesluitNodig.ONBEKEND, JaNeeOnbekend.ONBEKEND, Eigenaarschap.ONBEKEND,
                true, false, null, null, null, false);
    }
}
