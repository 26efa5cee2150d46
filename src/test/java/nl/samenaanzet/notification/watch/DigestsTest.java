package nl.samenaanzet.notification.watch;

import static nl.samenaanzet.testing.MovedClock.moment;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.samenaanzet.inbox.Inbox;
import nl.samenaanzet.notification.Post;
import nl.samenaanzet.notification.Preferences;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.MovedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Digests: at their hour, each day or week again, over a change of the clock, and never an empty one. */
@ApplicationTest
class DigestsTest {

    @Autowired
    NotificationSchedule schedule;

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

    private Post post;

    @BeforeEach
    void theSecretary() {
        post = new Post(database, inbox, clock, new JavaMailSenderImpl());
        post.address("secretaris");
    }

    @AfterEach
    void back() {
        post.down();
        clock.back();
    }

    private void wants(String pace) {
        people.does(
                "secretaris", () -> preferences.keep(Map.of("TASK", pace, "REMINDER", pace, "OUTCOME", pace), "nl"));
    }

    private void task(String number, String due) {
        post.task(Role.SECRETARY, "decision", "scheduleItem", number, due == null ? null : moment(due));
    }

    private int at(String local) {
        clock.at(local);
        schedule.run();
        schedule.run();
        return post.subjects("secretaris").size();
    }

    @Test
    void aDailyDigestGoesAtItsHourEachDayThatHasSomethingAlsoWhenTheClockChanges() {
        wants("DAILY");
        assertThat(at("2027-03-26T08:00")).as("empty is not sent").isZero();
        clock.at("2027-03-26T10:00");
        task("SvO-2027-VB-001", null);
        assertThat(at("2027-03-26T23:59")).isZero();
        assertThat(at("2027-03-27T07:59")).as("before its hour").isZero();
        assertThat(at("2027-03-27T08:00")).isEqualTo(1);
        clock.at("2027-03-27T23:59");
        task("SvO-2027-VB-002", null);
        assertThat(at("2027-03-28T00:30")).isEqualTo(1);
        clock.at("2027-03-28T01:59");
        task("SvO-2027-VB-003", null);
        clock.at("2027-03-28T03:01");
        task("SvO-2027-VB-004", null);
        assertThat(at("2027-03-28T07:59")).as("the night had 23 hours").isEqualTo(1);
        assertThat(at("2027-03-28T08:00")).isEqualTo(2);
        assertThat(at("2027-03-29T08:00")).as("empty is not sent").isEqualTo(2);
        clock.at("2027-03-29T12:00");
        task("SvO-2027-VB-005", null);
        assertThat(at("2027-03-30T08:00")).as("sent once, and again").isEqualTo(3);
        assertThat(post.count("notification_told")).as("everything once").isEqualTo(5);
        assertThat(post.subjects("secretaris").get(1))
                .isEqualTo("SvO-2027-VB-004 en andere: uw overzicht van 28 maart");
    }

    @Test
    void alsoWhenAnHourComesTwice() {
        wants("DAILY");
        assertThat(at("2027-10-30T08:00")).isZero();
        clock.at("2027-10-31T02:30");
        task("SvO-2027-VB-001", null);
        clock.pass(Duration.ofHours(1));
        task("SvO-2027-VB-002", null);
        assertThat(at("2027-10-31T07:59")).isZero();
        assertThat(at("2027-10-31T08:00")).isEqualTo(1);
        assertThat(at("2027-11-01T08:00")).isEqualTo(1);
        assertThat(post.count("notification_told")).isEqualTo(2);
    }

    @Test
    void aWeeklyDigestGoesEveryMondayAndIsMadeUpForWhenItWasMissed() {
        wants("WEEKLY");
        assertThat(at("2027-03-01T08:00")).isZero();
        clock.at("2027-03-03T10:00");
        task("SvO-2027-VB-001", null);
        assertThat(at("2027-03-07T20:00")).isZero();
        assertThat(at("2027-03-08T08:00")).isEqualTo(1);
        clock.at("2027-03-10T10:00");
        task("SvO-2027-VB-002", null);
        assertThat(at("2027-03-17T10:00")).as("nobody ran on Monday").isEqualTo(2);
        clock.at("2027-03-18T10:00");
        task("SvO-2027-VB-003", null);
        assertThat(at("2027-03-22T08:00")).isEqualTo(3);
        assertThat(at("2027-03-29T08:00")).isEqualTo(3);
        clock.at("2027-03-30T10:00");
        task("SvO-2027-VB-004", null);
        assertThat(at("2027-04-05T08:00")).isEqualTo(4);
    }

    @Test
    void itIsGroupedByDossierWithWhatIsDueFirstOnTopAndNoTitleTwice() {
        wants("DAILY");
        assertThat(at("2027-03-02T08:00")).isZero();
        clock.at("2027-03-02T09:00");
        task("SvO-2027-VB-001", null);
        clock.at("2027-03-02T10:00");
        task("SvO-2027-VB-002", null);
        task("SvO-2027-VB-003", "2027-03-15T17:00");
        task("SvO-2027-VB-001", "2027-03-12T17:00");
        assertThat(at("2027-03-03T08:00")).isEqualTo(1);
        var body = post.body("secretaris");
        assertThat(body)
                .containsSubsequence(
                        "SvO-2027-VB-001: Titel",
                        "Vóór vrijdag 12 maart",
                        "SvO-2027-VB-003: Titel",
                        "SvO-2027-VB-002: Titel");
        assertThat(body.split("SvO-2027-VB-001: Titel", -1))
                .as("its title once")
                .hasSize(2);
    }

    @Test
    void whatWasDoneBeforeTheHourIsNotInItAndAReminderIs() {
        wants("DAILY");
        assertThat(at("2027-03-02T08:00")).isZero();
        clock.at("2027-03-02T10:00");
        task("SvO-2027-VB-001", "2027-03-08T17:00");
        task("SvO-2027-VB-002", null);
        database.update("update inbox_task set closed_at = opened_at where dossier_number = 'SvO-2027-VB-002'");
        assertThat(at("2027-03-03T08:00")).isEqualTo(1);
        assertThat(post.body("secretaris")).doesNotContain("VB-002");
        assertThat(at("2027-03-04T08:00")).isEqualTo(2);
        assertThat(at("2027-03-05T08:00")).as("reminded once").isEqualTo(2);
        assertThat(at("2027-03-09T08:00")).as("late, once").isEqualTo(3);
        assertThat(at("2027-03-10T08:00")).isEqualTo(3);
    }

    @Test
    void whoGoesFromDigestsToAtOnceIsNotToldAgain() {
        wants("DAILY");
        assertThat(at("2027-03-02T08:00")).isZero();
        clock.at("2027-03-02T10:00");
        task("SvO-2027-VB-001", null);
        assertThat(at("2027-03-03T08:00")).isEqualTo(1);
        wants("AT_ONCE");
        assertThat(at("2027-03-03T09:00")).isEqualTo(1);
        clock.at("2027-03-03T10:00");
        task("SvO-2027-VB-002", null);
        assertThat(at("2027-03-03T11:00")).isEqualTo(2);
        wants("DAILY");
        assertThat(at("2027-03-04T08:00")).isEqualTo(2);
    }
}
