package nl.samenaanzet.people.seat;

import static nl.samenaanzet.testing.Drafts.draft;
import static nl.samenaanzet.testing.Drafts.forTheCoalition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.Vote;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.OwnDetails;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.People.Contact;
import nl.samenaanzet.people.People.SeatId;
import nl.samenaanzet.people.People.SeatsDefined;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.account.Account;
import nl.samenaanzet.people.account.AccountSetup;
import nl.samenaanzet.people.seat.Seating.SeatState;
import nl.samenaanzet.people.seat.Seating.SpeakersChanged;
import nl.samenaanzet.privacy.Privacy;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.MovedClock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Who speaks for a seat, with a clock that can be moved. */
@ApplicationTest
@RecordApplicationEvents
class SeatingTest {

    private static final String SECRETARY = "secretaris";
    private static final Vote YES = new Vote(Answer.CONSENT, "", false);

    @Autowired
    Seating seating;

    @Autowired
    People accounts;

    @Autowired
    OwnDetails details;

    @Autowired
    Acting people;

    @Autowired
    Approval approval;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    Privacy privacy;

    @Autowired
    AccountSetup setup;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovedClock clock;

    @Autowired
    MessageSource messages;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ApplicationEvents events;

    @AfterEach
    void asItWas() {
        clock.back();
        database.update("delete from people_mandate where kind = 'SUBSTITUTE' or recorded_by is not null");
        database.update("update people_mandate set ended_at = null, ended_by = null, end_reason = null");
    }

    @Test
    void theConfigurationBeginsWithAHolderForEachSeat() {
        assertThat(seating.seats()).hasSize(8).allMatch(s -> !s.vacant() && s.substitute() == null);
        assertThat(people.as("kernteam3", () -> accounts.mySeat()).key()).isEqualTo("kernteam-3");
        assertThat(people.as("kernteam3", () -> accounts.me().seat()))
                .isEqualTo(seat(3).seat().id());
        assertThat(people.as("vervanger1", () -> accounts.me().seat())).isNull();
        refused("people.refusal.noSeat", () -> people.as("vervanger1", () -> accounts.mySeat()));
        refused("people.refusal.noSeat", () -> people.as(SECRETARY, () -> accounts.mySeat()));
    }

    @Test
    void aSubstituteAnswersForItsSeatAndSaysSo() {
        var ballot = ballot();
        refused("people.refusal.noSeat", () -> people.does("vervanger1", () -> approval.castVote(ballot, YES)));
        name(3, "vervanger1", Duration.ZERO, Duration.ofDays(7));
        people.does("vervanger1", () -> approval.castVote(ballot, YES));
        assertThat(approval.ballot(ballot).answers()).singleElement().satisfies(answer -> {
            assertThat(answer.seat()).isEqualTo(seat(3).seat().id());
            assertThat(answer.given().by()).isEqualTo("Vervanger 1, namens zetel 3");
        });
        assertThatThrownBy(() -> people.does(
                        "kernteam3", () -> approval.castVote(ballot, new Vote(Answer.ABSTAIN, "Anders", false))))
                .as("a seat answers once")
                .hasMessage("approval.refusal.alreadyAnswered");
        assertThat(events.stream(SpeakersChanged.class))
                .containsExactly(new SpeakersChanged(seat(3).seat().id()));
    }

    @Test
    void whoSpeaksIsAskedByTheClockAndNotAtTheSignIn() {
        var ballot = ballot();
        name(3, "vervanger1", Duration.ofDays(1), Duration.ofDays(7));
        people.does("vervanger1", () -> {
            refusedSaying("Uw vervanging van zetel 3 begint op ", () -> approval.castVote(ballot, YES));
            clock.pass(Duration.ofDays(2));
            assertThat(accounts.me().seat()).isEqualTo(seat(3).seat().id());
            clock.pass(Duration.ofDays(5).plusMinutes(1));
            assertThat(accounts.me().seat()).isNull();
            refusedSaying("Uw vervanging van zetel 3 is geëindigd op ", () -> approval.castVote(ballot, YES));
        });
        assertThat(approval.ballot(ballot).answers()).as("nothing happened").isEmpty();
    }

    @Test
    void aSubstitutionIsTakenBackAtOnceAndStaysInTheHistory() {
        name(4, "vervanger1", Duration.ZERO, Duration.ofDays(7));
        var substitution = seat(4).substitute();
        refused(
                "people.refusal.noEndReason",
                () -> people.does(SECRETARY, () -> seating.takeBack(substitution.id(), "")));
        refused(
                "form.wrong.long",
                () -> people.does(SECRETARY, () -> seating.takeBack(substitution.id(), "x".repeat(10_000))));
        people.does("voorzitter", () -> seating.takeBack(substitution.id(), "Weer terug"));
        refused("people.refusal.ended.SUBSTITUTE", () -> people.as("vervanger1", () -> accounts.mySeat()));
        refused(
                "people.refusal.endedBefore",
                () -> people.does(SECRETARY, () -> seating.takeBack(substitution.id(), "Nog eens")));
        assertThat(seat(4).substitute()).isNull();
        assertThat(seat(4).history()).first().satisfies(m -> {
            assertThat(m.recorded().by()).isEqualTo("Secretaris van de wijkcoalitie");
            assertThat(m.ended().by()).isEqualTo("Voorzitter van de wijkcoalitie");
            assertThat(m.ended().reason()).isEqualTo("Weer terug");
        });
        name(4, "vervanger2", Duration.ofSeconds(1), Duration.ofDays(7));
    }

    @Test
    void aTermEndsTheSeatIsVacantAndAnotherFollows() {
        var term = seat(5).holder();
        people.does(SECRETARY, () -> seating.endTerm(term.id(), "Verhuisd"));
        assertThat(seat(5).vacant()).isTrue();
        refused("people.refusal.ended.HOLDER", () -> people.as("kernteam5", () -> accounts.mySeat()));
        transaction.executeWithoutResult(tx -> setup.on(new SeatsDefined()));
        assertThat(seat(5).vacant())
                .as("a start does not undo what the secretary did")
                .isTrue();
        people.does(
                SECRETARY,
                () -> seating.appointHolder(
                        term.seat().id(),
                        account("vervanger2"),
                        Term.open(clock.instant()),
                        "Gekozen door de bewoners"));
        assertThat(people.as("vervanger2", () -> accounts.mySeat()).key()).isEqualTo("kernteam-5");
        assertThat(seat(5).history())
                .extracting(m -> m.speaker().title())
                .containsExactly("Vervanger 2", term.speaker().title());
    }

    @Test
    void whatStandsInTheWayIsSaidAndNothingIsRecorded() {
        name(3, "vervanger1", Duration.ofDays(1), Duration.ofDays(7));
        var before = database.queryForObject("select count(*) from people_mandate", Integer.class);
        refused("people.refusal.holdsSeat", () -> name(2, "kernteam1", Duration.ZERO, Duration.ofDays(1)));
        refused("people.refusal.substitutes", () -> name(2, "vervanger1", Duration.ofDays(6), Duration.ofDays(9)));
        refused("people.refusal.hasSubstituteUntil", () -> name(3, "vervanger2", Duration.ZERO, Duration.ofDays(2)));
        refused("people.refusal.noAccount", () -> name(2, "lezer", Duration.ZERO, Duration.ofDays(1)));
        refused(
                "people.refusal.noAccount",
                () -> people.does(
                        SECRETARY,
                        () -> seating.nameSubstitute(
                                seat(2).seat().id(),
                                null,
                                new Term(clock.instant(), clock.instant().plusSeconds(9)))));
        refused(
                "people.refusal.hasHolder",
                () -> people.does(
                        SECRETARY,
                        () -> seating.appointHolder(
                                seat(2).seat().id(), account("vervanger2"), Term.open(clock.instant()), "Gekozen")));
        refused(
                "form.wrong.long",
                () -> people.does(
                        SECRETARY,
                        () -> seating.appointHolder(
                                seat(2).seat().id(),
                                account("vervanger2"),
                                Term.open(clock.instant()),
                                "x".repeat(10_000))));
        assertThat(database.queryForObject("select count(*) from people_mandate", Integer.class))
                .isEqualTo(before);
    }

    @Test
    void ofSubstitutesForOneSeatInTheSameMomentOneIsNamedAndTheOthersAreTold() throws Exception {
        var seat = seat(6).seat().id();
        var said = race(IntStream.range(0, 8)
                .mapToObj(i -> naming(seat, i % 2 == 0 ? "vervanger1" : "vervanger2"))
                .toList());
        assertThat(said).filteredOn("named"::equals).hasSize(1);
        assertThat(said)
                .filteredOn(s -> !s.equals("named"))
                .hasSize(7)
                .allMatch(s -> s.equals("people.refusal.hasSubstituteUntil") || s.equals("people.refusal.substitutes"));
        assertThat(seat(6).history()).as("one more than its holder").hasSize(2);
    }

    @Test
    void oneAccountForManySeatsInTheSameMomentSubstitutesOne() throws Exception {
        var seats =
                IntStream.rangeClosed(1, 8).mapToObj(i -> seat(i).seat().id()).toList();
        var said = race(seats.stream().map(seat -> naming(seat, "vervanger1")).toList());
        assertThat(said).filteredOn("named"::equals).hasSize(1);
        assertThat(said).filteredOn("people.refusal.substitutes"::equals).hasSize(7);
    }

    @Test
    void aSecondSubstituteOfTheSeatWaitsForTheFirstToBeRecorded() throws Exception {
        var seat = seat(6).seat().id();
        assertThat(during(naming(seat, "vervanger1"), naming(seat, "vervanger2")))
                .isEqualTo("people.refusal.hasSubstituteUntil");
    }

    @Test
    void aSecondSeatOfTheAccountWaitsForTheFirstToBeRecorded() throws Exception {
        assertThat(during(
                        naming(seat(6).seat().id(), "vervanger1"),
                        naming(seat(7).seat().id(), "vervanger1")))
                .isEqualTo("people.refusal.substitutes");
    }

    /** What the second is told when it comes while the first is recorded and not yet committed. */
    private String during(Callable<String> first, Callable<String> second) throws Exception {
        try (var other = Executors.newSingleThreadExecutor()) {
            var waiting = new ArrayList<Future<String>>();
            transaction.executeWithoutResult(tx -> {
                assertThat(said(first)).isEqualTo("named");
                waiting.add(other.submit(() -> said(second)));
                assertThatThrownBy(() -> waiting.getFirst().get(500, TimeUnit.MILLISECONDS))
                        .isInstanceOf(TimeoutException.class);
            });
            return waiting.getFirst().get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void aSeatIsWrittenToWithItsHolderAndItsSubstitute() {
        people.does("kernteam3", () -> details.keepEmail(" Zetel3@voorbeeld.nl "));
        name(3, "vervanger1", Duration.ZERO, Duration.ofDays(7));
        name(4, "vervanger2", Duration.ofDays(1), Duration.ofDays(7));
        assertThat(accounts.contacts(Role.KERNTEAM, seat(3).seat().id()))
                .extracting(Contact::title, Contact::email)
                .containsExactly(
                        tuple(seat(3).holder().speaker().title(), "Zetel3@voorbeeld.nl"), tuple("Vervanger 1", null));
        assertThat(accounts.contacts(Role.KERNTEAM, seat(4).seat().id()))
                .as("not until it begins")
                .hasSize(1);
        assertThat(accounts.contacts(Role.KERNTEAM, null)).hasSize(10);
        assertThat(accounts.contacts(Role.GRIFFIE, null))
                .extracting(Contact::title)
                .containsExactly("Griffie van de gemeenteraad");
    }

    @Test
    void anAddressIsCheckedShownExportedAndErased() {
        for (var wrong : List.of(
                "geen adres", "a@b", "a@b.nl, c@d.nl", "x".repeat(10_000) + "@voorbeeld.nl", "a@b.nl\nBcc: c@d.nl")) {
            refused("people.refusal.email", () -> people.does("griffie", () -> details.keepEmail(wrong)));
        }
        people.does("griffie", () -> details.keepEmail("griffie@voorbeeld.nl"));
        assertThat(people.as("griffie", () -> details.mine().email())).isEqualTo("griffie@voorbeeld.nl");
        assertThat(people.as(SECRETARY, () -> privacy.export("GRIFFIE@voorbeeld.nl"))
                        .get("account-addresses"))
                .containsExactly("Adres van het account: Griffie van de gemeenteraad");
        assertThat(people.as(SECRETARY, () -> privacy.erase("griffie@voorbeeld.nl")))
                .isEqualTo(1);
        assertThat(people.as("griffie", () -> details.mine().email())).isNull();
    }

    @Test
    void theConfigurationGivesAnAddressUntilThePersonSaysOtherwise() {
        var account = new Account("een", false);
        account.describe("Een", "", Set.of(Role.READER), "een@voorbeeld.nl");
        assertThat(account.contact().email()).isEqualTo("een@voorbeeld.nl");
        account.keepEmail(null);
        account.describe("Een", "", Set.of(Role.READER), "een@voorbeeld.nl");
        assertThat(account.contact().email()).as("the next start").isNull();
    }

    @Test
    void theAddressOfAnAccountThatIsThereNoMoreGoesAfterItsPeriod() {
        people.does("vervanger2", () -> details.keepEmail("weg@voorbeeld.nl"));
        var soon = clock.instant().plus(Duration.ofDays(1));
        assertThat(details.forgetDisabled(soon)).as("it is in use").isZero();
        database.update(
                "update people_account set enabled = false, disabled_at = ? where username = 'vervanger2'",
                Timestamp.from(clock.instant()));
        assertThat(details.forgetDisabled(clock.instant().minusSeconds(60)))
                .as("its period runs")
                .isZero();
        assertThat(details.forgetDisabled(soon)).isEqualTo(1);
        assertThat(details.titles("weg@voorbeeld.nl")).isEmpty();
        database.update("update people_account set enabled = true, disabled_at = null where username = 'vervanger2'");
    }

    private BallotId ballot() {
        var id = people.as("procesverantwoordelijke", () -> draft(drafting, forTheCoalition()));
        return people.awaitBallot(
                "kernteam1", people.as("procesverantwoordelijke", () -> submission.submitStrategy(id)));
    }

    private void name(int seat, String username, Duration from, Duration until) {
        var now = clock.instant();
        people.does(
                SECRETARY,
                () -> seating.nameSubstitute(
                        seat(seat).seat().id(), account(username), new Term(now.plus(from), now.plus(until))));
    }

    private Callable<String> naming(SeatId seat, String username) {
        var account = account(username);
        var now = clock.instant();
        return () -> {
            people.does(
                    SECRETARY,
                    () -> seating.nameSubstitute(seat, account, new Term(now, now.plus(Duration.ofDays(1)))));
            return "named";
        };
    }

    private static String said(Callable<String> act) {
        try {
            return act.call();
        } catch (Refusal refused) {
            return refused.key();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> race(List<Callable<String>> acts) throws Exception {
        var barrier = new CyclicBarrier(acts.size());
        try (var all = Executors.newFixedThreadPool(acts.size())) {
            var answers = new ArrayList<String>();
            for (var answer : all.invokeAll(acts.stream()
                    .map(act -> (Callable<String>) () -> {
                        barrier.await();
                        return said(act);
                    })
                    .toList())) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private SeatState seat(int number) {
        return seating.seat("kernteam-" + number);
    }

    private UUID account(String username) {
        return database.queryForObject("select id from people_account where username = ?", UUID.class, username);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage(key);
    }

    private void refusedSaying(String sentence, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(messages.getMessage(refusal.key(), refusal.arguments(), Locale.of("nl")))
                                .startsWith(sentence));
    }

    /** The time of the machine, moved. */
}
