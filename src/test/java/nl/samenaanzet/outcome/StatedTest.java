package nl.samenaanzet.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.outcome.Parties.Party;
import nl.samenaanzet.outcome.Parties.Party.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has to be there before an outcome or a judgement is taken. */
class StatedTest {

    private static final Party CHAIR = new Party(Kind.ROLE, "CHAIR");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 15);

    @Test
    void aStatementOwnerAndNextStepAreEnough() {
        var stated = new Stated(" Wij doen het.\r\nNu. ", CHAIR, "Beginnen", null, Set.of());
        assertThat(stated.statement()).isEqualTo("Wij doen het.\nNu.");
        assertThat(stated.reviewOn()).isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  \n "})
    void wordsAreNeeded(String nothing) {
        assertThatThrownBy(() -> new Stated(nothing, CHAIR, "x", null, Set.of()))
                .hasMessage("outcome.refusal.statement.missing");
        assertThatThrownBy(() -> new Stated("x", CHAIR, nothing, null, Set.of()))
                .hasMessage("outcome.refusal.nextStep.missing");
        assertThatThrownBy(() -> new Judged(Judgement.KEEP, nothing, null)).hasMessage("outcome.refusal.words.missing");
    }

    @Test
    void anOwnerIsNeeded() {
        assertThatThrownBy(() -> new Stated("x", null, "x", null, Set.of()))
                .hasMessage("outcome.refusal.owner.missing");
    }

    @Test
    void tenThousandCharactersAreRefusedWithBothNumbers() {
        assertThatThrownBy(() -> new Stated("x".repeat(10_000), CHAIR, "x", null, Set.of()))
                .hasMessage("form.wrong.long")
                .satisfies(
                        refused -> assertThat(((Refusal) refused).arguments()).containsExactly(4000, 10_000));
        assertThat(new Stated("x".repeat(4000), CHAIR, "x".repeat(1000), null, Set.of()).statement())
                .hasSize(4000);
        assertThatThrownBy(() -> new Stated("x", CHAIR, "x".repeat(1001), null, Set.of()))
                .hasMessage("form.wrong.long");
        assertThatThrownBy(() -> new Stated("x", new Party(Kind.ORGANISATION, "x".repeat(201)), "x", null, Set.of()))
                .hasMessage("form.wrong.long");
        assertThatThrownBy(() -> new Judged(Judgement.KEEP, "x".repeat(2001), null))
                .hasMessage("form.wrong.long");
    }

    @Test
    void whatIsKeptOrChangedMayBeReviewedAgainAndWhatEndedMayNot() {
        assertThat(new Judged(Judgement.KEEP, "x", DAY).nextOn()).isEqualTo(DAY);
        assertThat(new Judged(Judgement.CHANGE, "x", DAY).nextOn()).isEqualTo(DAY);
        assertThatThrownBy(() -> new Judged(Judgement.END, "x", DAY)).hasMessage("outcome.refusal.reviewOn.ended");
        assertThatThrownBy(() -> new Judged(null, "x", DAY)).hasMessage("outcome.refusal.judgement.missing");
    }

    @ParameterizedTest
    @CsvSource({
        "role:CHAIR, ROLE, CHAIR",
        "sector:bewoners, SECTOR, bewoners",
        "seat:kernteam-3, SEAT, kernteam-3",
        "organisation:Stichting: De Brug, ORGANISATION, Stichting: De Brug"
    })
    void aPartyIsReadAsItIsWritten(String text, Kind kind, String key) {
        assertThat(Party.of(text)).contains(new Party(kind, key)).get().hasToString(text);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "CHAIR", "role:", "boss:CHAIR", "ROLE:CHAIR"})
    void anythingElseIsNoParty(String text) {
        assertThat(Party.of(text)).isEmpty();
    }
}
