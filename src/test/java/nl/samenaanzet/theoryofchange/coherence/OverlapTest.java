package nl.samenaanzet.theoryofchange.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nl.samenaanzet.theoryofchange.ElementDraft.Aim;
import nl.samenaanzet.theoryofchange.ElementDraft.Content;
import nl.samenaanzet.theoryofchange.ElementDraft.Pledge;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import nl.samenaanzet.theoryofchange.coherence.Overlap.Promise;
import org.junit.jupiter.api.Test;

/** What the application suspects of several theories: never within one ambition, never across kinds. */
class OverlapTest {

    @Test
    void textsOfDifferentAmbitionsWithMostWordsInCommonArePaired() {
        var pairs = Overlap.alike(
                List.of(
                        outcome("VB", "Bewoners kennen hun buren"),
                        outcome("PW", "De bewoners kennen de buren"),
                        outcome("PW", "Jongeren hebben werk"),
                        outcome("VB", "Bewoners kennen de buren goed")),
                ElementKind.OUTCOME);
        assertThat(pairs)
                .extracting(p -> p.one().ambitionCode() + p.other().ambitionCode())
                .containsExactly("VBPW", "PWVB");
    }

    @Test
    void anOutcomeIsNotComparedWithAnActivity() {
        var same = List.of(
                outcome("VB", "Meer contact"), element("PW", ElementKind.ACTIVITY, "Meer contact", null, null, null));
        assertThat(Overlap.alike(same, ElementKind.OUTCOME)).isEmpty();
    }

    @Test
    void aPartnerThatPromisesToTwoAmbitionsInOneQuarterIsAddedUp() {
        var promises = Overlap.promises(List.of(
                means("VB", "Welzijn", 60, "2025-Q1"),
                means("PW", "welzijn ", 100, "2025-Q1"),
                means("PJ", "Welzijn", 40, "2025-Q2"),
                means("VB", "Bakker", 10, null),
                means("VB", "Bakker", 10, null)));
        assertThat(promises).extracting(Promise::hours).containsExactly(160);
        assertThat(promises.getFirst().ambitions()).containsExactly("PW", "VB");
        assertThat(promises.getFirst().euro()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    private static ElementView outcome(String code, String text) {
        return element(code, ElementKind.OUTCOME, text, null, null, null);
    }

    private static ElementView means(String code, String partner, int hours, String quarter) {
        return element(code, ElementKind.MEANS, "Uren", partner, hours, quarter);
    }

    private static ElementView element(
            String code, ElementKind kind, String text, String partner, Integer hours, String quarter) {
        return new ElementView(
                ElementId.next(),
                code,
                kind,
                1,
                new Content(text, "", null, Aim.NONE, new Pledge(partner, null, hours, quarter), null, null),
                "wie",
                Instant.EPOCH,
                1);
    }
}
