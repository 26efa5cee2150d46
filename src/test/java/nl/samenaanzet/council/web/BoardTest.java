package nl.samenaanzet.council.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import nl.samenaanzet.council.TestItems;
import nl.samenaanzet.council.item.ItemView.State;
import nl.samenaanzet.council.web.BoardAsked.FilterForm;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import org.junit.jupiter.api.Test;

/** What the address of the board asks for, and how an item is put in words. */
class BoardTest {

    private final Refusals no = new Refusals();

    private static final LocalDate TODAY = LocalDate.parse("2027-03-26");
    private static final Instant YESTERDAY = Instant.parse("2027-03-25T10:00:00Z");

    @Test
    void theAddressKeepsTheFilterWhenAnotherStateIsChosen() {
        var asked = BoardAsked.of(new FilterForm("OFFERED", "besluiten", "2027-04-01", "licht & veilig"), no);

        assertThat(no.none()).isTrue();
        assertThat(asked.in(State.PLANNED))
                .startsWith("/council?")
                .contains("state=PLANNED", "role=besluiten", "q=licht%20%26%20veilig", "until=2027-04-01");
        assertThat(asked.without("q")).doesNotContain("licht").contains("state=OFFERED");
    }

    @Test
    void whatIsUnknownInTheAddressIsNamedAndTheRestHolds() {
        var asked = BoardAsked.of(new FilterForm("KWIJT", "bazen", "morgen", "x".repeat(10_000)), no);

        assertThatThrownBy(no::raise)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        all -> assertThat(all.each())
                                .extracting(r -> r.field() + " " + r.key())
                                .containsExactly(
                                        "null council.unknown.state",
                                        "role form.wrong.choice",
                                        "until form.wrong.day",
                                        "q form.wrong.long"));
        assertThat(asked.given()).isEmpty();
        assertThat(BoardAsked.of(new FilterForm("KWIJT", "besluiten", null, null), no)
                        .given())
                .containsOnlyKeys("role");
    }

    @Test
    void aFilterLooksAtNumberRoleAndTheDayOfTreatment() {
        var item = TestItems.view("SvO-2027-VB-001", "besluiten", YESTERDAY);

        assertThat(BoardAsked.of(new FilterForm(null, null, null, "vb-001"), no).has(item, null))
                .isTrue();
        assertThat(BoardAsked.of(new FilterForm(null, null, null, "vb-002"), no).has(item, null))
                .isFalse();
        assertThat(BoardAsked.of(new FilterForm(null, "bespreken", null, null), no)
                        .has(item, null))
                .isFalse();
        assertThat(BoardAsked.of(new FilterForm(null, null, "2027-04-01", null), no)
                        .has(item, null))
                .as("not planned")
                .isFalse();
        assertThat(BoardAsked.of(new FilterForm(null, null, "2027-04-01", null), no)
                        .has(item, LocalDate.parse("2027-04-01")))
                .isTrue();
        assertThat(BoardAsked.of(new FilterForm(null, null, "2027-04-01", null), no)
                        .has(item, LocalDate.parse("2027-04-02")))
                .isFalse();
    }

    @Test
    void anItemIsNewForTwoDaysAndThenWaits() {
        var item = TestItems.view("SvO-2027-VB-001", "besluiten", YESTERDAY);

        assertThat(BoardLine.of(item, TODAY).sign()).isEqualTo("new");
        assertThat(BoardLine.of(item, TODAY.plusDays(1)).sign()).isEqualTo("new");
        assertThat(BoardLine.of(item, TODAY.plusDays(2)).sign()).isEqualTo("busy");
    }

    @Test
    void daysAreSaidInWords() {
        var item = TestItems.view("SvO-2027-VB-001", "besluiten", YESTERDAY);

        assertThat(new BoardLine(item, "busy", TODAY, 0).when()).isEqualTo("council.when.today");
        assertThat(new BoardLine(item, "busy", TODAY, 1).when()).isEqualTo("council.when.tomorrow");
        assertThat(new BoardLine(item, "late", TODAY, -1).when()).isEqualTo("council.when.yesterday");
        assertThat(new BoardLine(item, "late", TODAY, -9).when()).isEqualTo("council.when.past");
        assertThat(new BoardLine(item, "late", TODAY, -9).distance()).isEqualTo(9);
    }
}
