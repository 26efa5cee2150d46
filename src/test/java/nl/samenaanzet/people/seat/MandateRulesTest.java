package nl.samenaanzet.people.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.Body;
import nl.samenaanzet.people.People.SeatSpec;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.account.Account;
import nl.samenaanzet.testing.OurTexts;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MandateRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private final Seat third = new Seat(new SeatSpec("kernteam-3", Body.KERNTEAM, 3, null, ""), null);
    private final Seat fourth = new Seat(new SeatSpec("kernteam-4", Body.KERNTEAM, 4, null, ""), null);
    private final Account holder = account("Kernteam, zetel 3");
    private final Account substitute = account("Vervanger 1");

    @Test
    void aTermRunsUpToItsEndAndNotIncludingIt() {
        var mandate = substitute(third, days(0), days(5));
        assertThat(mandate.holds(days(0))).isTrue();
        assertThat(mandate.holds(days(0).minusMillis(1))).isFalse();
        assertThat(mandate.holds(days(5).minusMillis(1))).isTrue();
        assertThat(mandate.holds(days(5))).isFalse();
        assertThat(mandate.over(days(5))).isTrue();
        assertThat(mandate.over(days(4))).isFalse();
        assertThat(holder(third, null).over(days(36_000))).as("open").isFalse();
        assertThat(holder(third, null).view().period().until())
                .as("open, for readers too")
                .isNull();
        assertThat(holder(third, null).view().neverBegan()).isFalse();
    }

    @Test
    void aPeriodGoesForwardAndIsNotOver() {
        refused("people.refusal.backwards", () -> check(third, new Term(days(5), days(1))));
        refused("people.refusal.backwards", () -> check(third, new Term(days(5), days(5))));
        refused("people.refusal.noFrom", () -> check(third, new Term(null, days(5))));
        refused("people.refusal.past", () -> check(third, new Term(days(-9), NOW)));
        refused("people.refusal.far", () -> check(third, new Term(NOW, days(40_000))));
        refused("people.refusal.far", () -> check(third, Term.open(days(-40_000))));
        assertThatCode(() -> check(third, new Term(days(-9), NOW.plusMillis(1))))
                .doesNotThrowAnyException();
    }

    @Test
    void aSubstitutionHasAnEndAndAHolderSaysHowItWasChosen() {
        refused("people.refusal.noUntil", () -> Wanted.substitute(Term.open(NOW)));
        refused("people.refusal.noChosen", () -> Wanted.holder(Term.open(NOW), " "));
        refused("form.wrong.long", () -> Wanted.holder(Term.open(NOW), "x".repeat(10_000)));
    }

    @Test
    void twoSubstitutesOfASeatNeverOverlapAndCanFollowEachOther() {
        var first = substitute(third, days(1), days(5));
        refused("people.refusal.hasSubstituteUntil", () -> check(third, new Term(days(4), days(9)), first));
        refused("people.refusal.hasSubstituteUntil", () -> check(third, new Term(days(0), days(9)), first));
        refused("people.refusal.hasSubstituteUntil", () -> check(third, new Term(days(2), days(3)), first));
        assertThatCode(() -> check(third, new Term(days(5), days(9)), first)).doesNotThrowAnyException();
        assertThatCode(() -> check(third, new Term(days(0), days(1)), first)).doesNotThrowAnyException();
        assertThatCode(() -> check(third, new Term(days(2), days(3)), holder(third, null)))
                .as("a holder can be substituted")
                .doesNotThrowAnyException();
        first.end("Secretaris", "Toch niet", NOW);
        assertThatCode(() -> check(third, new Term(days(2), days(3)), first))
                .as("taken back")
                .doesNotThrowAnyException();
    }

    @Test
    void aSeatHasOneHolderAtATime() {
        var wanted = Wanted.holder(Term.open(days(10)), "Gekozen");
        refused(
                "people.refusal.hasHolder",
                () -> MandateRules.check(wanted, List.of(holder(third, null)), List.of(), NOW));
        refused(
                "people.refusal.hasHolderUntil",
                () -> MandateRules.check(wanted, List.of(holder(third, days(11))), List.of(), NOW));
        assertThatCode(() -> MandateRules.check(wanted, List.of(holder(third, days(10))), List.of(), NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void thereAreNoChains() {
        var period = Wanted.substitute(new Term(days(1), days(5)));
        refused(
                "people.refusal.holdsSeat",
                () -> MandateRules.check(period, List.of(), List.of(holder(third, null)), NOW));
        refused(
                "people.refusal.substitutes",
                () -> MandateRules.check(period, List.of(), List.of(substitute(fourth, days(4), days(9))), NOW));
        assertThatCode(() -> MandateRules.check(period, List.of(), List.of(substitute(fourth, days(5), days(9))), NOW))
                .as("one after the other")
                .doesNotThrowAnyException();
        refused(
                "people.refusal.substitutes",
                () -> MandateRules.check(
                        Wanted.holder(Term.open(NOW), "Gekozen"),
                        List.of(),
                        List.of(substitute(fourth, days(4), days(9))),
                        NOW));
    }

    @Test
    void whatWasEndedStaysAndIsEndedOnce() {
        var mandate = substitute(third, days(0), days(5));
        mandate.end("Secretaris", "Weer beter", days(2));
        assertThat(mandate.holds(days(2))).isFalse();
        assertThat(mandate.view().period().until()).isEqualTo(days(2));
        assertThat(mandate.view().period().planned())
                .as("what was agreed can still be read")
                .isEqualTo(days(5));
        refused("people.refusal.endedBefore", () -> mandate.end("Secretaris", "Nog eens", days(3)));
        assertThat(mandate.view().ended().reason()).isEqualTo("Weer beter");
        refused(
                "people.refusal.overBefore",
                () -> substitute(third, days(0), days(5)).end("Secretaris", "Te laat", days(5)));
    }

    @Test
    void whatWasEndedBeforeItBeganNeverHeld() {
        var mandate = substitute(third, days(3), days(5));
        mandate.end("Secretaris", "Niet nodig", days(1));
        assertThat(mandate.term()).isEmpty();
        assertThat(mandate.holds(days(4))).isFalse();
        assertThat(mandate.view().neverBegan()).isTrue();
    }

    @Test
    void aSubstituteSaysForWhichSeatAndALongTitleStillFits() {
        assertThat(substitute.signedIn().substituting(third, OurTexts.dutch()).title())
                .isEqualTo("Vervanger 1, namens zetel 3");
        assertThat(holder.signedIn().speakingFor(third).title()).isEqualTo("Kernteam, zetel 3");
        assertThat(account("x".repeat(200))
                        .signedIn()
                        .substituting(third, OurTexts.dutch())
                        .title())
                .hasSizeLessThanOrEqualTo(200)
                .endsWith(" 3");
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage(key);
    }

    private void check(Seat seat, Term term, Mandate... ofSeat) {
        MandateRules.check(
                Wanted.substitute(term.until() == null ? new Term(term.from(), NOW.plusSeconds(1)) : term),
                List.of(ofSeat),
                List.of(),
                NOW);
    }

    private Mandate holder(Seat seat, Instant until) {
        return new Mandate(
                seat,
                holder,
                Wanted.holder(new Term(days(-100), until), "Gekozen door de bewoners"),
                "Secretaris",
                NOW);
    }

    private Mandate substitute(Seat seat, Instant from, Instant until) {
        return new Mandate(seat, substitute, Wanted.substitute(new Term(from, until)), "Secretaris", NOW);
    }

    private static Instant days(int days) {
        return NOW.plus(Duration.ofDays(days));
    }

    private static Account account(String title) {
        var account = new Account(title, true);
        account.describe(title, "", Set.of(Role.KERNTEAM), null);
        return account;
    }
}
