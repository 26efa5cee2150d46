package nl.samenaanzet.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.samenaanzet.inbox.search.Filter.Tab;
import org.junit.jupiter.api.Test;

class AskedTest {

    @Test
    void theAddressHoldsTabFilterAndPage() {
        var asked = Asked.of(Map.of(
                "tab", "waiting", "kind", "approval.castVote", "before", "2026-12-01", "q", "a & b", "page", "3"));

        assertThat(asked.unknown()).isEmpty();
        assertThat(asked.filter().tab()).isEqualTo(Tab.WAITING);
        assertThat(asked.filter().before()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(asked.page(4))
                .isEqualTo("/inbox?tab=waiting&page=4&kind=approval.castVote&before=2026-12-01&q=a%20%26%20b");
        assertThat(asked.query()).doesNotContain("tab").doesNotContain("page");
    }

    @Test
    void aChipTakesItsOwnPartAway() {
        var asked = Asked.of(Map.of("sector", "bewoners", "q", "fiets"));

        assertThat(asked.without("q")).isEqualTo("/inbox?tab=mine&sector=bewoners");
    }

    @Test
    void whatIsNotKnownIsNamedAndTheRestHolds() {
        var asked = Asked.of(Map.of(
                "tab",
                "alles",
                "before",
                "gisteren",
                "kind",
                "'; drop",
                "page",
                "0",
                "q",
                "x".repeat(101),
                "sector",
                "bewoners"));

        assertThat(asked.unknown())
                .containsExactlyInAnyOrder(
                        "inbox.unknown.tab",
                        "inbox.unknown.before",
                        "inbox.unknown.kind",
                        "inbox.unknown.page",
                        "inbox.unknown.q");
        assertThat(asked.given()).containsOnlyKeys("sector");
        assertThat(asked.filter().tab()).isEqualTo(Tab.MINE);
    }

    @Test
    void onlyAnAddressThatSaysNothingLetsTheKeptFilterComeBack() {
        assertThat(Asked.nothing(Map.of("done", ""))).isTrue();
        assertThat(Asked.nothing(Map.of("tab", "mine"))).isFalse();
        assertThat(Asked.nothing(Map.of("q", ""))).isFalse();
    }
}
