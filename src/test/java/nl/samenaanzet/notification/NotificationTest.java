package nl.samenaanzet.notification;

import static nl.samenaanzet.testing.MovedClock.moment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.samenaanzet.inbox.Inbox;
import nl.samenaanzet.notification.receiver.Addressees;
import nl.samenaanzet.notification.watch.AtOnce;
import nl.samenaanzet.notification.watch.NotificationHealth;
import nl.samenaanzet.notification.watch.NotificationSchedule;
import nl.samenaanzet.notification.watch.Watch;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.MovedClock;
import nl.samenaanzet.testing.SendsMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters about tasks: to whom, when, once, and not when they are not needed any more. */
@ApplicationTest
@SendsMail
class NotificationTest {

    private static final String NUMBER = "SvO-2027-VB-001";

    @Autowired
    NotificationSchedule schedule;

    @Autowired
    AtOnce atOnce;

    @Autowired
    Addressees book;

    @Autowired
    Letters letters;

    @Autowired
    Watch watch;

    @Autowired
    NotificationHealth health;

    @Autowired
    Preferences preferences;

    @Autowired
    Inbox inbox;

    @Autowired
    Acting people;

    @Autowired
    MovedClock clock;

    @Autowired
    JdbcTemplate database;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    TransactionTemplate transaction;

    private Post post;

    @BeforeEach
    void aTuesdayMorning() {
        clock.at("2027-03-02T09:00");
        post = new Post(database, inbox, clock, sender);
    }

    @AfterEach
    void theServerStops() {
        post.down();
        clock.back();
    }

    @Test
    void whoSpeaksForASeatIsToldOfATaskOnce() throws Exception {
        post.address("kernteam1", "secretaris");
        post.task(Role.KERNTEAM, "approval", "castVote", NUMBER, moment("2027-03-08T17:00"));
        schedule.run();
        assertThat(post.count("mail_letter")).as("it may be done at once").isZero();
        clock.pass(Duration.ofSeconds(30));
        schedule.run();
        schedule.run();
        clock.pass(Duration.ofHours(2));
        schedule.run();

        var received = post.received("kernteam1");
        assertThat(received).hasSize(1);
        assertThat(received.getFirst().getSubject())
                .isEqualTo("SvO-2027-VB-001: nieuwe taak, Beoordeel de strategie (nog 4 werkdagen)");
        assertThat(received.getFirst().getHeader("List-Unsubscribe")[0]).contains("/notification/unsubscribe/");
        assertThat(post.body("kernteam1"))
                .contains(
                        "Kernteam, zetel 1",
                        "SvO-2027-VB-001: Titel van SvO-2027-VB-001",
                        "Vóór maandag 8 maart 2027 om 17:00, nog 4 werkdagen",
                        "http://127.0.0.1:8080/approval/",
                        "/cast-vote",
                        "/notification/settings");
        assertThat(post.received("secretaris")).as("it is not theirs").isEmpty();
    }

    @Test
    void everybodyWithARoleIsToldUnlessItIsGivenToOne() {
        post.address("procesverantwoordelijke", "secretaris");
        post.task(Role.PROCESS_OWNER, "decision", "completeFacts", NUMBER, null);
        var given = post.task(Role.PROCESS_OWNER, "decision", "confirmRoute", NUMBER, null);
        database.update(
                "update inbox_task set assignee = ?, assigned_at = opened_at where subject = ?",
                UUID.randomUUID(),
                given);
        clock.pass(Duration.ofMinutes(1));
        schedule.run();
        assertThat(post.subjects("procesverantwoordelijke"))
                .singleElement()
                .asString()
                .contains("zonder einddatum");
        assertThat(post.subjects("secretaris")).isEmpty();
    }

    @Test
    void whatIsBrokenOffBeforeTheCommitIsToldTheNextTimeAndOnce() {
        post.address("secretaris");
        post.task(Role.SECRETARY, "decision", "scheduleItem", NUMBER, null);
        clock.pass(Duration.ofMinutes(1));
        var person = book.reachable().getFirst();
        transaction.executeWithoutResult(tx -> {
            letters.atOnce(person, watch.lately(Set.of(NoticeKind.TASK)));
            tx.setRollbackOnly();
        });
        assertThat(post.count("notification_told") + post.count("mail_letter")).isZero();
        schedule.run();
        schedule.run();
        assertThat(post.received("secretaris")).hasSize(1);
    }

    @Test
    void twoThatLookAtTheSameMomentTellOnce() throws Exception {
        post.address("secretaris", "kernteam1", "kernteam2");
        for (var round = 0; round < 5; round++) {
            post.task(Role.SECRETARY, "decision", "scheduleItem", NUMBER + round, null);
            post.task(Role.KERNTEAM, "approval", "castVote", NUMBER + round, moment("2027-03-20T17:00"));
            clock.pass(Duration.ofMinutes(1));
            book.reachable();
            var barrier = new CyclicBarrier(2);
            try (var pool = Executors.newFixedThreadPool(2)) {
                var both = IntStream.range(0, 2)
                        .mapToObj(i -> pool.submit(() -> {
                            barrier.await();
                            return atOnce.run();
                        }))
                        .toList();
                for (var one : both) {
                    assertThat(one.get()).isZero();
                }
            }
            schedule.run();
        }
        assertThat(post.received("secretaris"))
                .extracting(MimeMessage::getSubject)
                .filteredOn(subject -> subject.matches(NUMBER + "\\d:.*"))
                .hasSize(5);
        assertThat(post.received("kernteam1"))
                .extracting(MimeMessage::getSubject)
                .filteredOn(subject -> subject.matches(NUMBER + "\\d:.*"))
                .hasSize(5);
        assertThat(post.received("kernteam2"))
                .extracting(MimeMessage::getSubject)
                .filteredOn(subject -> subject.matches(NUMBER + "\\d:.*"))
                .hasSize(5);
    }

    @Test
    void aTaskThatIsNearlyDueIsRemindedOnceAndLateOnce() {
        post.address("secretaris");
        post.task(Role.SECRETARY, "decision", "scheduleItem", NUMBER, moment("2027-03-09T12:00"));
        clock.pass(Duration.ofMinutes(1));
        schedule.run();
        assertThat(post.subjects("secretaris")).hasSize(1);
        clock.at("2027-03-04T09:00");
        schedule.run();
        assertThat(post.subjects("secretaris")).as("three working days before").hasSize(1);
        for (var hour : new String[] {"2027-03-05T09:00", "2027-03-05T16:00", "2027-03-08T09:00"}) {
            clock.at(hour);
            schedule.run();
        }
        assertThat(post.subjects("secretaris")).hasSize(2).last().asString().startsWith(NUMBER + ": nog 2 werkdagen");
        for (var hour : new String[] {"2027-03-09T13:00", "2027-03-10T09:00", "2027-03-11T09:00"}) {
            clock.at(hour);
            schedule.run();
        }
        assertThat(post.subjects("secretaris")).hasSize(3).last().asString().contains("te laat");
    }

    @Test
    void aTaskIsNeverAnnouncedAndCalledLateInOneRun() {
        post.address("secretaris");
        post.task(Role.SECRETARY, "decision", "scheduleItem", NUMBER, moment("2027-03-03T12:00"));
        clock.at("2027-03-04T09:00");
        schedule.run();
        schedule.run();
        assertThat(post.subjects("secretaris"))
                .as("nobody looked for two days")
                .singleElement()
                .asString()
                .contains("nieuwe taak");
        clock.at("2027-03-05T09:00");
        schedule.run();
        assertThat(post.subjects("secretaris")).hasSize(2).last().asString().contains("te laat");
    }

    @Test
    void anAnswerThatComesWhileTheLetterWaitsStopsIt() {
        post.address("secretaris", "griffie");
        post.down();
        var subject = post.task(Role.SECRETARY, "decision", "scheduleItem", NUMBER, null);
        post.task(Role.GRIFFIE, "council", "registerItem", NUMBER, null);
        clock.pass(Duration.ofMinutes(1));
        schedule.run();
        await().until(() -> post.count("mail_letter where state = 'WAITING' and attempts = 1") == 2);
        inbox.close(database.queryForObject("select task_id from inbox_task where subject = ?", String.class, subject));
        post.up();
        clock.pass(Duration.ofHours(1));
        assertThat(post.received("secretaris")).isEmpty();
        assertThat(post.count("mail_letter where state = 'UNNEEDED'")).isEqualTo(1);
        assertThat(post.received("griffie"))
                .as("the server was down: nothing lost, nothing double")
                .hasSize(1);
    }

    @Test
    void aLetterWithMuchInItLeavesOutWhatIsDone() {
        post.address("secretaris");
        post.down();
        var first = post.task(Role.SECRETARY, "decision", "scheduleItem", NUMBER + 0, null);
        IntStream.range(1, 60).forEach(i -> post.task(Role.SECRETARY, "decision", "scheduleItem", NUMBER + i, null));
        clock.pass(Duration.ofMinutes(1));
        schedule.run();
        assertThat(post.count("mail_letter")).as("no storm").isEqualTo(1);
        await().until(() -> post.count("mail_letter where state = 'WAITING' and attempts = 1") == 1);
        assertThat(post.subjects("secretaris").getFirst()).contains("60 berichten voor u");
        inbox.close(database.queryForObject("select task_id from inbox_task where subject = ?", String.class, first));
        post.up();
        clock.pass(Duration.ofHours(1));
        assertThat(post.received("secretaris")).hasSize(1);
        assertThat(post.subjects("secretaris").getFirst()).contains("59 berichten voor u");
    }

    @Test
    void whoTurnedAKindOffIsNotToldOfItAlsoWhenALetterWaits() {
        post.address("secretaris");
        people.does("secretaris", () -> preferences.keep(Map.of("TASK", "NONE"), "nl"));
        post.task(Role.SECRETARY, "decision", "scheduleItem", NUMBER, null);
        clock.pass(Duration.ofMinutes(1));
        schedule.run();
        assertThat(post.count("mail_letter")).isZero();

        people.does("secretaris", () -> preferences.keep(Map.of("TASK", "AT_ONCE"), "en"));
        post.down();
        schedule.run();
        assertThat(post.subjects("secretaris")).singleElement().asString().contains("new task");
        await().until(() -> post.count("mail_letter where attempts = 1") == 1);
        people.does("secretaris", () -> preferences.keep(Map.of("TASK", "NONE"), "en"));
        post.up();
        clock.pass(Duration.ofHours(1));
        assertThat(post.received("secretaris")).isEmpty();
    }

    @Test
    void whoMayNotOpenADossierIsNotToldWhatHappenedInIt() {
        post.address("griffie", "lezer");
        for (var who : new String[] {"griffie", "lezer"}) {
            people.does(who, () -> preferences.keep(Map.of("OUTCOME", "AT_ONCE", "PAPERS", "AT_ONCE"), "nl"));
        }
        var strategy = UUID.randomUUID();
        database.update(
                "insert into ambition_strategy (id, ambition_id, number, title, summary, round, author, created_at, version) "
                        + "select ?, id, ?, 'Veilige buurten', 's', 1, 'a', current_timestamp, 0 from ambition_ambition where code = 'VB'",
                strategy,
                "SvO-" + strategy.toString().substring(0, 8));
        for (var what : new String[] {"approval.happened.CONSENT", "approval.happened.SEAT_VOTED"}) {
            database.update(
                    "insert into ambition_happening (id, subject, happened_at, what, detail) values (?, ?, ?, ?, '1')",
                    UUID.randomUUID(),
                    strategy,
                    Timestamp.from(clock.instant()),
                    what);
        }
        clock.pass(Duration.ofMinutes(1));
        schedule.run();
        schedule.run();
        assertThat(post.subjects("griffie")).isEmpty();
        assertThat(post.subjects("lezer"))
                .as("an outcome; that a seat answered is nobody's news")
                .singleElement()
                .asString()
                .contains("consent van het kernteam");
        assertThat(people.as("griffie", preferences::mineToChoose))
                .containsExactlyInAnyOrder(NoticeKind.TASK, NoticeKind.REMINDER);
        database.update("delete from ambition_happening");
        database.update("delete from ambition_strategy where id = ?", strategy);
    }

    @Test
    void withoutAddressesOrWithDigestsOnlyATaskWritesNothingHere() {
        post.task(Role.KERNTEAM, "approval", "castVote", NUMBER, moment("2027-03-08T17:00"));
        clock.pass(Duration.ofMinutes(1));
        schedule.run();
        assertThat(post.count("notification_told") + post.count("notification_receiver"))
                .isZero();
        post.address("kernteam1");
        people.does(
                "kernteam1",
                () -> preferences.keep(Map.of("TASK", "DAILY", "REMINDER", "DAILY", "OUTCOME", "DAILY"), "nl"));
        atOnce.run();
        assertThat(post.count("notification_told") + post.count("mail_letter")).isZero();
    }

    @Test
    void aJobThatStandsStillShows() {
        clock.back();
        schedule.run();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        clock.pass(Duration.ofMinutes(40));
        var late = health.health();
        assertThat(late.getStatus()).isEqualTo(Status.DOWN);
        assertThat(late.getDetails())
                .hasEntrySatisfying(
                        "at-once.minutesLate",
                        minutes -> assertThat((Long) minutes).isBetween(24L, 25L));
        schedule.run();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }
}
