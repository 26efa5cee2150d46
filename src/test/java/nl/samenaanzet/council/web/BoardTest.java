package nl.samenaanzet.council.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.samenaanzet.council.TestItems;
import nl.samenaanzet.council.item.ItemView.State;
import org.junit.jupiter.api.Test;

/** What the address of the board asks for, and how an item is put in words. */
class BoardTest {

    private static final LocalDate TODAY = LocalDate.parse("2027-03-26");
    private static final Instant YESTERDAY = Instant.parse("2027-03-25T10:00:00Z");

    @Test
    void theAddressKeepsTheFilterWhenAnotherStateIsChosen() {
        var asked = BoardAsked.of(
                Map.of("state", "OFFERED", "role", "besluiten", "q", "licht & veilig", "until", "2027-04-01"));

        assertThat(asked.unknown()).isEmpty();
        assertThat(asked.in(State.PLANNED))
                .startsWith("/council?")
                .contains("state=PLANNED", "role=besluiten", "q=licht%20%26%20veilig", "until=2027-04-01");
        assertThat(asked.without("q")).doesNotContain("licht").contains("state=OFFERED");
    }

    @Test
    void whatIsUnknownInTheAddressIsNamedAndTheRestHolds() {
        var asked = BoardAsked.of(Map.of("state", "KWIJT", "role", "bazen", "until", "morgen", "q", "x".repeat(101)));

        assertThat(asked.unknown()).containsExactly("state", "role", "until", "q");
        assertThat(asked.given()).isEmpty();
        assertThat(BoardAsked.of(Map.of("state", "KWIJT", "role", "besluiten")).given())
                .containsOnlyKeys("role");
    }

    @Test
    void aFilterLooksAtNumberRoleAndTheDayOfTreatment() {
        var item = TestItems.view("SvO-2027-VB-001", "besluiten", YESTERDAY);

        assertThat(BoardAsked.of(Map.of("q", "vb-001")).has(item, null)).isTrue();
        assertThat(BoardAsked.of(Map.of("q", "vb-002")).has(item, null)).isFalse();
        assertThat(BoardAsked.of(Map.of("role", "bespreken")).has(item, null)).isFalse();
        assertThat(BoardAsked.of(Map.of("until", "2027-04-01")).has(item, null))
                .as("not planned")
                .isFalse();
        assertThat(BoardAsked.of(Map.of("until", "2027-04-01")).has(item, LocalDate.parse("2027-04-01")))
                .isTrue();
        assertThat(BoardAsked.of(Map.of("until", "2027-04-01")).has(item, LocalDate.parse("2027-04-02")))
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
