package nl.samenaanzet.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.inbox.search.Filter.Tab;
import nl.samenaanzet.inbox.web.Asked.FilterForm;
import org.junit.jupiter.api.Test;

class AskedTest {

    private final Refusals no = new Refusals();

    @Test
    void theAddressHoldsTabFilterAndPage() {
        var asked = Asked.of(new FilterForm("waiting", "approval.castVote", null, "", "1-12-2026", "a & b", "3"), no);

        assertThat(no.none()).isTrue();
        assertThat(asked.filter().tab()).isEqualTo(Tab.WAITING);
        assertThat(asked.filter().before()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(asked.page(4))
                .isEqualTo("/inbox?tab=waiting&page=4&kind=approval.castVote&before=2026-12-01&q=a%20%26%20b");
        assertThat(asked.query()).doesNotContain("tab").doesNotContain("page");
    }

    @Test
    void aChipTakesItsOwnPartAway() {
        var asked = Asked.of(new FilterForm(null, null, null, "bewoners", null, "fiets", null), no);

        assertThat(asked.without("q")).isEqualTo("/inbox?tab=mine&sector=bewoners");
    }

    @Test
    void whatIsNotKnownIsNamedAndTheRestHolds() {
        var asked = Asked.of(
                new FilterForm("alles", "'; drop", "y".repeat(101), "bewoners", "gisteren", "x".repeat(10_000), "0"),
                no);

        assertThatThrownBy(no::raise)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        all -> assertThat(all.each())
                                .extracting(r -> r.field() + " " + r.key())
                                .containsExactly(
                                        "kind form.wrong.choice",
                                        "dossier form.wrong.long",
                                        "before form.wrong.day",
                                        "q form.wrong.long",
                                        "null inbox.unknown.tab",
                                        "null form.wrong.page"));
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
