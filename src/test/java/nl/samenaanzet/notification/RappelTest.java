package nl.samenaanzet.notification;

import static nl.samenaanzet.testing.Drafts.draft;
import static nl.samenaanzet.testing.Drafts.forTheCoalition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.Vote;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.inbox.Inbox;
import nl.samenaanzet.notification.RappelLetters.Rappelled;
import nl.samenaanzet.notification.receiver.Person.Whose;
import nl.samenaanzet.notification.watch.NotificationSchedule;
import nl.samenaanzet.people.People;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.MovedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real ballot: who has not answered is reminded, by the process and by hand; who has, is left alone. */
@ApplicationTest
class RappelTest {

    private static final String OWNER = "procesverantwoordelijke";
    private static final Vote YES = new Vote(Answer.CONSENT, "", false);

    @Autowired
    NotificationSchedule schedule;

    @Autowired
    Notification notification;

    @Autowired
    Rappelling rappelling;

    @Autowired
    Preferences preferences;

    @Autowired
    Approval approval;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Journal journal;

    @Autowired
    People seats;

    @Autowired
    Inbox inbox;

    @Autowired
    Acting people;

    @Autowired
    MovedClock clock;

    @Autowired
    JdbcTemplate database;

    private Post post;
    private String number;
    private BallotId ballot;

    @BeforeEach
    void threeOfEightHaveNotAnsweredAsFarAsTheyCanBeTold() {
        clock.back();
        post = new Post(database, inbox, clock, new JavaMailSenderImpl());
        var id = people.as(OWNER, () -> draft(drafting, forTheCoalition()));
        number = people.as(OWNER, () -> submission.submitStrategy(id));
        ballot = people.awaitBallot("kernteam1", number);
        post.address("kernteam1", "kernteam2", "kernteam3", "kernteam4");
        people.does("kernteam1", () -> approval.castVote(ballot, YES));
        people.does(
                "secretaris",
                () -> approval.recordOralAnswer(ballot, seats.kernteam().get(1).id(), YES, "Gezegd aan de telefoon"));
        people.awaitTasks("kernteam1", number, "castVote", 0);
        clock.pass(Duration.ofDays(1));
    }

    @AfterEach
    void back() {
        post.down();
        clock.back();
    }

    private List<String> written() {
        return Stream.of("kernteam1", "kernteam2", "kernteam3", "kernteam4")
                .filter(k -> !post.subjects(k).isEmpty())
                .toList();
    }

    @Test
    void theProcessRemindsOnlySeatsOfWhichNoAnswerIsKnown() {
        people.does("kernteam4", () -> preferences.keep(Map.of("REMINDER", "NONE"), "nl"));
        approval.remindSeats(ballot);
        await().untilAsserted(() -> assertThat(written()).containsExactly("kernteam3"));
        approval.remindSeats(ballot);
        schedule.run();
        await().until(() -> post.count("event_publication") == 0);
        assertThat(post.count("notification_told where occasion = 'NEAR'")).isEqualTo(1);
        assertThat(post.count("mail_letter where kind = 'notification-reminder'"))
                .isEqualTo(1);
    }

    @Test
    void byHandOnceADayToWhoHasNotAnsweredAndTheDossierSaysSo() {
        var result = people.as(OWNER, () -> rappelling.rappel(number, ballot.toString(), "castVote"));
        assertThat(result).isEqualTo(new Rappelled(2, 4));
        assertThat(written()).containsExactly("kernteam3", "kernteam4");
        assertThat(post.subjects("kernteam3").getFirst()).startsWith(number + ": uw antwoord wordt gevraagd");
        assertThatThrownBy(
                        () -> people.as("secretaris", () -> rappelling.rappel(number, ballot.toString(), "castVote")))
                .isInstanceOf(Refusal.class)
                .hasMessage("notification.refusal.askedToday");
        assertThat(post.count("mail_letter")).isEqualTo(2);
        assertThat(journal.of(dossiers.byNumber(number).id()))
                .filteredOn(h -> h.what().startsWith("notification."))
                .singleElement()
                .satisfies(line -> assertThat(line.who()).isEqualTo("Procesverantwoordelijke"));
        assertThat(rappelling.waiting(number)).singleElement().satisfies(pending -> {
            assertThat(pending.whose())
                    .extracting(Whose::seatNumber)
                    .doesNotContain(1, 2)
                    .hasSize(6);
            assertThat(pending.untold()).isEqualTo(4);
            assertThat(pending.askedBy()).isEqualTo("Procesverantwoordelijke");
        });
        clock.pass(Duration.ofDays(1));
        people.as(OWNER, () -> rappelling.rappel(number, ballot.toString(), "castVote"));
        assertThat(post.count("mail_letter")).isEqualTo(4);
    }

    @Test
    void twoInTheSameSecondAskOnce() throws Exception {
        var barrier = new CyclicBarrier(2);
        var answers = new ArrayList<String>();
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = Stream.of(OWNER, "secretaris")
                    .map(who -> pool.submit(() -> {
                        barrier.await();
                        try {
                            return "asked "
                                    + people.as(who, () -> rappelling.rappel(number, ballot.toString(), "castVote"))
                                            .told();
                        } catch (Refusal refused) {
                            return refused.key();
                        }
                    }))
                    .toList();
            for (var one : both) {
                answers.add(one.get());
            }
        }
        assertThat(answers).contains("asked 2").anyMatch(a -> a.startsWith("notification.refusal.asked"));
        assertThat(post.count("mail_letter")).isEqualTo(2);
        assertThat(post.count("notification_rappel")).isEqualTo(1);
    }

    @Test
    void nobodyIsAskedWhatNobodyWaitsFor() {
        assertThatThrownBy(() -> people.as(OWNER, () -> rappelling.rappel(number, "bestaat niet", "castVote")))
                .isInstanceOf(Refusal.class)
                .hasMessage("notification.refusal.nobodyWaits");
        assertThat(post.count("notification_rappel") + post.count("mail_letter"))
                .isZero();
    }

    @Test
    void theProcessOwnerSeesWhoWasToldAndNoAddress() {
        people.as(OWNER, () -> rappelling.rappel(number, ballot.toString(), "castVote"));
        assertThat(notification.told(number)).hasSize(2).allSatisfy(line -> {
            assertThat(line.receiver().title()).startsWith("Kernteam, zetel");
            assertThat(line.occasion()).isEqualTo(Occasion.RAPPEL);
            assertThat(line.post().state()).as("e-mail is off").hasToString("KEPT");
            assertThat(line.toString()).doesNotContain("@");
        });
    }
}
