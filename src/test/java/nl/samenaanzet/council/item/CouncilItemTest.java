package nl.samenaanzet.council.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenaanzet.council.CouncilStatus.ItemStatus;
import nl.samenaanzet.council.ItemSeals;
import nl.samenaanzet.council.TestItems;
import nl.samenaanzet.council.Treatment;
import nl.samenaanzet.council.item.ItemView.CouncilPaperView;
import nl.samenaanzet.council.item.ItemView.Debate;
import nl.samenaanzet.council.item.ItemView.ExtensionView;
import nl.samenaanzet.council.item.ItemView.MoveView;
import nl.samenaanzet.council.item.ItemView.State;
import nl.samenaanzet.council.item.ItemView.Withdrawal;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.secrecy.SealKind;
import nl.samenaanzet.secrecy.SealView;
import nl.samenaanzet.secrecy.Sealing;
import nl.samenaanzet.secrecy.SecrecyBody;
import nl.samenaanzet.secrecy.SecrecyGround;
import nl.samenaanzet.words.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The course of an item at the council, and what is refused on the way. */
class CouncilItemTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2027-03-01");
    private static final Instant TERM = NOW.plus(Duration.ofDays(42));

    private static CouncilItem registered(String role) {
        var item = TestItems.offered("SvO-2027-VB-001", role, NOW);
        item.register(TERM, "Griffie", NOW);
        return item;
    }

    private static Planning planning(LocalDate committeeOn) {
        return new Planning(committeeOn, TODAY.plusDays(20), Treatment.BESPREEKPUNT, null, null);
    }

    private static CouncilOutcome outcome(Resolution resolution) {
        return new CouncilOutcome(resolution, "Tekst", null, TODAY, "Besluitenlijst", "Minder lampen");
    }

    private static void refuses(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOf(Refusal.class)
                .hasMessage(key.contains(".") ? key : "council.refusal." + key);
    }

    @Test
    void anItemIsOfferedRegisteredPlannedDebatedDecidedAndReportedBack() {
        var item = TestItems.offered("SvO-2027-VB-001", "besluiten", NOW);
        assertThat(item.view().state()).isEqualTo(State.OFFERED);
        item.register(TERM, "Griffie", NOW);
        assertThat(item.view().state()).isEqualTo(State.REGISTERED);
        item.plan(planning(TODAY.plusDays(5)), "Griffie", NOW);
        assertThat(item.view().state()).isEqualTo(State.PLANNED);
        assertThat(item.view().nextOn()).isEqualTo(TODAY.plusDays(5));
        assertThat(item.view().stepPath()).isEqualTo("record-debate");
        item.debate(new Debate(TODAY, "Kort", "Griffie"), Treatment.HAMERSTUK);
        assertThat(item.view().state()).isEqualTo(State.DEBATED);
        assertThat(item.view().agenda().planning().treatment()).isEqualTo(Treatment.HAMERSTUK);
        assertThat(item.view().nextOn()).isEqualTo(TODAY.plusDays(20));
        item.resolve(outcome(Resolution.ADOPTED), "Griffie");
        assertThat(item.view().state()).isEqualTo(State.DECIDED);
        item.reportBack(NOW);
        assertThat(item.view().state()).isEqualTo(State.REPORTED);
    }

    @Test
    void nothingIsDoneTwiceAndNothingBeforeItsTime() {
        var item = registered("besluiten");
        refuses("registered", () -> item.register(TERM, "Tweede", NOW));
        refuses("noCommittee", () -> item.debate(new Debate(TODAY, "", "Griffie"), Treatment.HAMERSTUK));
        refuses("notPlanned", () -> item.resolve(outcome(Resolution.ADOPTED), "Griffie"));
        item.plan(planning(TODAY), "Griffie", NOW);
        refuses("planned", () -> item.plan(planning(null), "Tweede", NOW));
        refuses("notDebated", () -> item.resolve(outcome(Resolution.ADOPTED), "Griffie"));
        item.debate(new Debate(TODAY, "", "Griffie"), Treatment.HAMERSTUK);
        refuses("debated", () -> item.debate(new Debate(TODAY, "", "Tweede"), Treatment.HAMERSTUK));
        item.resolve(outcome(Resolution.ADOPTED), "Griffie");
        refuses("resolved", () -> item.resolve(outcome(Resolution.REJECTED), "Tweede"));
        refuses("planned", () -> item.plan(planning(null), "Tweede", NOW));
        refuses("notExtendable", () -> item.extend(new ExtensionView(TERM.plusSeconds(1), "Reces", "Griffie", NOW)));
        refuses("nothingToChange", () -> item.answerReturn(false, "Ja", "Eigenaar", NOW));
    }

    @Test
    void aPostponedItemIsSupplementedBeforeItIsPlannedAgainAndItsHistoryStays() {
        var item = registered("besluiten");
        item.plan(planning(null), "Griffie", NOW);
        item.resolve(outcome(Resolution.POSTPONED), "Griffie");
        item.reportBack(NOW);
        assertThat(item.view().state()).isEqualTo(State.RETURNED);
        refuses("awaitsCoalition", () -> item.plan(planning(null), "Griffie", NOW));
        refuses("nothingToChange", () -> item.answerReturn(false, "Verkeerde bladzijde", "Eigenaar", NOW));
        item.answerReturn(true, "Wij vulden aan.", "Eigenaar", NOW);
        refuses("answered", () -> item.answerReturn(true, "Nog eens", "Eigenaar", NOW));
        assertThat(item.view().state()).isEqualTo(State.REGISTERED);
        item.plan(planning(null), "Griffie", NOW);
        assertThat(item.view().outcome().resolution()).isNull();
        assertThat(item.view().history().returns()).singleElement().satisfies(r -> {
            assertThat(r.toChange()).isEqualTo("Minder lampen");
            assertThat(r.answer()).isEqualTo("Wij vulden aan.");
        });
    }

    @ParameterizedTest
    @CsvSource({"AMENDED, true", "REJECTED, true", "WITHDRAWN, true", "ADOPTED, false"})
    void whatHasToChangeWaitsForTheCoalition(Resolution resolution, boolean waits) {
        var item = registered("besluiten");
        item.plan(planning(null), "Griffie", NOW);
        item.resolve(outcome(resolution), "Griffie");
        assertThat(item.view().awaitsCoalition()).isEqualTo(waits);
        assertThat(ItemStatus.of(item.view(), List.of(), List.of()).toChange() != null)
                .isEqualTo(waits);
    }

    @Test
    void anExtendedTermIsOverAtItsNewEndOnly() {
        var item = registered("wensen_bedenkingen");
        refuses("shorterTerm", () -> item.extend(new ExtensionView(TERM, "Reces", "Griffie", NOW)));
        item.extend(new ExtensionView(TERM.plusSeconds(60), "Reces", "Griffie", NOW));
        assertThat(item.termEnded(TERM.plusSeconds(1))).isFalse();
        assertThat(item.view().registration().termPassed()).isFalse();
        assertThat(item.termEnded(TERM.plusSeconds(60))).isTrue();
        assertThat(item.view().registration().termPassed()).isTrue();
        item.extend(new ExtensionView(TERM.plusSeconds(120), "Nog eens", "Griffie", NOW));
        assertThat(item.view().registration().termPassed())
                .as("there is time again")
                .isFalse();
        assertThat(item.view().history().extensions())
                .extracting(ExtensionView::reason)
                .containsExactly("Reces", "Nog eens");
    }

    private static Withdrawal withdrawal() {
        return new Withdrawal("Het geld is er toch", "Secretaris", NOW);
    }

    @Test
    void theCoalitionTakesAnItemBackUntilTheCouncilDecided() {
        var offered = TestItems.offered("SvO-2027-VB-001", "besluiten", NOW);
        offered.withdraw(withdrawal(), TODAY);
        assertThat(offered.view().state()).isEqualTo(State.WITHDRAWN);
        assertThat(offered.view().step()).isNull();
        for (var act : List.<Runnable>of(
                () -> offered.register(TERM, "Griffie", NOW),
                () -> offered.plan(planning(null), "Griffie", NOW),
                () -> offered.resolve(outcome(Resolution.ADOPTED), "Griffie"),
                () -> offered.withdraw(withdrawal(), TODAY))) {
            refuses("withdrawn", act);
        }
        var returned = registered("besluiten");
        returned.plan(planning(null), "Griffie", NOW);
        assertThat(returned.view().withdrawable()).isTrue();
        returned.resolve(outcome(Resolution.POSTPONED), "Griffie");
        returned.withdraw(withdrawal(), TODAY);
        refuses("withdrawn", () -> returned.answerReturn(true, "Aangevuld", "Eigenaar", NOW));
        returned.reportBack(NOW);
        assertThat(returned.view().state()).as("also once it was reported back").isEqualTo(State.WITHDRAWN);

        var decided = registered("besluiten");
        decided.plan(planning(null), "Griffie", NOW);
        decided.resolve(outcome(Resolution.REJECTED), "Griffie");
        assertThat(decided.view().withdrawable()).isFalse();
        refuses("resolved", () -> decided.withdraw(withdrawal(), TODAY));
        refuses("informing", () -> registered("geinformeerd").withdraw(withdrawal(), TODAY));
    }

    @Test
    void aMovedDateKeepsWhatItWasAndSaysWhetherTheWayChanges() {
        var item = registered("besluiten");
        refuses("notPlanned", () -> item.movedTo(planning(null)));
        item.plan(planning(null), "Griffie", NOW);
        var later = new Planning(null, TODAY.plusDays(40), Treatment.HAMERSTUK, null, null);
        assertThat(item.replan(item.movedTo(later), "Volle agenda", "Griffie", NOW))
                .as("the same way, later")
                .isFalse();
        assertThat(item.replan(item.movedTo(planning(TODAY)), "Toch een commissie", "Griffie", NOW))
                .isTrue();
        assertThat(item.view().state()).isEqualTo(State.PLANNED);
        item.debate(new Debate(TODAY, "", "Griffie"), Treatment.HAMERSTUK);
        var debated = item.movedTo(later);
        assertThat(debated.committeeOn()).as("it had its say").isEqualTo(TODAY);
        assertThat(debated.treatment()).isEqualTo(Treatment.HAMERSTUK);
        assertThat(item.replan(debated, "Reces", "Griffie", NOW)).isFalse();
        assertThat(item.view().state()).isEqualTo(State.DEBATED);
        assertThat(item.view().history().moves())
                .extracting(MoveView::councilOn)
                .containsExactly(TODAY.plusDays(20), TODAY.plusDays(40), TODAY.plusDays(20));
        item.resolve(outcome(Resolution.ADOPTED), "Griffie");
        refuses("notPlanned", () -> item.movedTo(later));
    }

    @Test
    void whatIsSecretIsNotInWhatTheCoalitionReadsUntilItEnds() {
        var item = registered("besluiten");
        item.plan(planning(TODAY), "Griffie", NOW);
        item.debate(new Debate(TODAY, "MERKWOORD", "Griffie"), Treatment.HAMERSTUK);
        item.resolve(new CouncilOutcome(Resolution.AMENDED, "MERKWOORD", null, TODAY, "Lijst", "MERKWOORD"), "Griffie");
        item.answerReturn(false, "Over MERKWOORD", "Eigenaar", NOW);
        item.note("MERKWOORD");
        var paper = new CouncilPaperView(UUID.randomUUID(), item.id().id(), "MERKWOORD.pdf", 9, NOW);
        var secret = Stream.concat(
                        ItemSeals.PARTS.stream()
                                .map(part -> seal(part, item.id().id())),
                        Stream.of(seal(SealKind.COUNCIL_PAPER, paper.id().id())))
                .toList();
        assertThat(ItemStatus.of(item.view(), List.of(paper), secret).toString())
                .doesNotContain("MERKWOORD");

        var after = ItemStatus.of(item.view(), List.of(paper), List.of());
        assertThat(after.agenda().debate().report()).isEqualTo("MERKWOORD");
        assertThat(after.papers().getFirst().name()).isEqualTo("MERKWOORD.pdf");

        var lifted = ItemStatus.of(item.view(), List.of(paper), secret.subList(1, secret.size()));
        assertThat(lifted.agenda().debate().report()).isEqualTo("MERKWOORD");
        assertThat(lifted.outcome().text()).isNull();
    }

    private static SealView seal(SealKind kind, UUID subject) {
        return new SealView(
                UUID.randomUUID(),
                kind,
                subject.toString(),
                new Sealing(SecrecyGround.PRIVACY, SecrecyBody.RAAD, TODAY),
                "Griffie",
                NOW,
                new SealView.Lifted(null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "false, -, -, 2027-03-01, -",
                "true, -, -, 2027-03-20, noNotice",
                "true, 2027-03-01, -, 2027-03-14, tooSoon",
                "true, 2027-03-01, -, 2027-03-15, -",
                "true, -, Lampen vallen uit, 2027-03-02, -",
                "false, -, -, 2027-02-28, pastDay",
                "false, -, -, 2037-03-02, form.wrong.ahead",
                "true, 2027-02-28, -, 2027-03-20, beforeOffered"
            })
    void aChangeOfTheBudgetWaitsFourteenDaysUnlessUrgent(
            boolean budget, LocalDate noticed, String urgency, LocalDate council, String refused) {
        var planning = new Planning(null, council, Treatment.HAMERSTUK, noticed, urgency);
        if (refused == null) {
            planning.check(TODAY, TODAY, budget);
            assertThat(planning.decidesFrom()).isEqualTo(noticed == null ? null : noticed.plusDays(14));
        } else {
            refuses(refused, () -> planning.check(TODAY, TODAY, budget));
        }
    }

    @Test
    void aCommitteeAfterTheCouncilAndNoTreatmentAreRefused() {
        refuses("wrongOrder", () -> planning(TODAY.plusDays(21)).check(TODAY, TODAY, false));
        refuses("noTreatment", () -> new Planning(null, TODAY, null, null, null).check(TODAY, TODAY, false));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "besluiten, ADOPTED, 2027-03-01, Lijst, -, -, -",
                "besluiten, ADOPTED, -, Lijst, -, -, form.missing.day",
                "besluiten, ADOPTED, 2027-03-01, '', -, -, noSource",
                "besluiten, ADOPTED, 2027-03-02, Lijst, -, -, futureDate",
                "besluiten, ADOPTED, 2027-02-28, Lijst, -, -, earlyDate",
                "besluiten, AMENDED, 2027-03-01, Lijst, -, '', noToChange",
                "besluiten, REJECTED, 2027-03-01, Lijst, -, '', noToChange",
                "besluiten, POSTPONED, 2027-03-01, Lijst, -, '', noToChange",
                "besluiten, WITHDRAWN, 2027-03-01, Lijst, -, '', noToChange",
                "besluiten, WITHDRAWN, 2027-03-01, Lijst, -, Alles, -",
                "besluiten, DISCUSSED, 2027-03-01, Lijst, -, -, noResolution",
                "besluiten, -, 2027-03-01, Lijst, -, -, noResolution",
                "bespreken, DISCUSSED, 2027-03-01, Lijst, -, -, -",
                "bespreken, ADOPTED, 2027-03-01, Lijst, -, -, noResolution",
                "wensen_bedenkingen, WISHES, 2027-03-01, Lijst, Let op, -, -",
                "wensen_bedenkingen, WISHES, 2027-03-01, Lijst, '', -, noWishes",
                "wensen_bedenkingen, NO_WISHES, 2027-03-01, Lijst, '', -, -",
                "geinformeerd, ADOPTED, 2027-03-01, Lijst, -, -, noResolution"
            })
    void anOutcomeFitsTheRoleAndHasDayAndSource(
            String role,
            Resolution resolution,
            LocalDate on,
            String source,
            String text,
            String toChange,
            String refused) {
        var item = registered(role).view();
        var outcome = new CouncilOutcome(
                resolution, text == null ? "" : text, null, on, source, toChange == null ? "" : toChange);
        if (refused == null) {
            outcome.check(item, null, TODAY);
            assertThat(CouncilOutcome.possible(Word.of(CouncilRole.class, role)))
                    .contains(resolution);
        } else {
            refuses(refused, () -> outcome.check(item, null, TODAY));
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"ADOPTED, -, earlyDecision", "ADOPTED, Spoed, -", "POSTPONED, -, -"})
    void aDecisionWithinFourteenDaysOfTheNoticeIsRefused(Resolution resolution, String urgency, String refused) {
        var item = TestItems.offered("SvO-2027-VB-001", "besluiten", true, NOW);
        item.register(TERM, "Griffie", NOW);
        item.plan(new Planning(null, TODAY.plusDays(14), Treatment.HAMERSTUK, TODAY, urgency), "Griffie", NOW);
        if (refused == null) {
            outcome(resolution).check(item.view(), null, TODAY);
        } else {
            refuses(refused, () -> outcome(resolution).check(item.view(), null, TODAY));
        }
        assertThat(item.view().offered().budgetChange()).isTrue();
    }
}
