package nl.samenaanzet.notification.watch;

import static nl.samenaanzet.testing.MovedClock.moment;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenaanzet.language.Bundles;
import nl.samenaanzet.notification.Occasion;
import nl.samenaanzet.notification.Pace;
import nl.samenaanzet.notification.receiver.Person;
import nl.samenaanzet.notification.receiver.Receiver.Choices;
import nl.samenaanzet.notification.told.Notice;
import nl.samenaanzet.people.Role;
import org.junit.jupiter.api.Test;

/** What somebody is told now of all that could be told. */
class ToldOnceTest {

    private static final UUID ROW = UUID.randomUUID();
    private static final Person PERSON = new Person(
            UUID.randomUUID(),
            "Secretaris",
            "a@voorbeeld.invalid",
            Bundles.WHOLE,
            Set.of(Role.SECRETARY),
            Choices.first(),
            "token");
    private static final Instant CAME = moment("2027-03-02T09:00");
    private static final ToTell START = item(Occasion.START, ROW);
    private static final ToTell NEAR = item(Occasion.NEAR, ROW);
    private static final ToTell LATE = item(Occasion.LATE, ROW);

    private static ToTell item(Occasion occasion, UUID row) {
        return new ToTell(
                occasion + ":" + row,
                occasion,
                row,
                new ToTell.OfDossier("SvO-1", "Titel"),
                new ToTell.Said("sleutel", "", "/inbox"),
                CAME,
                null,
                new ToTell.Whose(Role.SECRETARY, null, null));
    }

    private static Notice told(ToTell item, String at) {
        return new Notice(PERSON, item, null, new Notice.In("brief", Pace.AT_ONCE, moment(at)));
    }

    private static List<ToTell> at(String now, List<ToTell> possible, Notice... before) {
        return new ToldOnce(moment(now)).choose(possible, List.of(before));
    }

    @Test
    void ofOneTaskOneThing() {
        assertThat(at("2027-03-05T09:00", List.of(START, LATE))).containsExactly(START);
        assertThat(at("2027-03-05T09:00", List.of(START, LATE), told(START, "2027-03-05T08:00")))
                .as("not twice on a day")
                .isEmpty();
        assertThat(at("2027-03-06T00:01", List.of(START, LATE), told(START, "2027-03-05T23:59")))
                .containsExactly(LATE);
    }

    @Test
    void nothingTwice() {
        assertThat(at("2027-03-02T10:00", List.of(START), told(START, "2027-03-02T09:30")))
                .isEmpty();
        assertThat(at("2027-03-08T10:00", List.of(NEAR), told(NEAR, "2027-03-05T09:30")))
                .isEmpty();
        assertThat(at("2027-03-08T10:00", List.of(START), told(NEAR, "2027-03-05T09:30")))
                .as("no start after a reminder")
                .isEmpty();
    }

    @Test
    void noReminderOnTheDayThatItCame() {
        assertThat(at("2027-03-02T23:59", List.of(NEAR))).isEmpty();
        assertThat(at("2027-03-03T00:00", List.of(NEAR))).containsExactly(NEAR);
    }

    @Test
    void whoWasAskedByHandTodayIsNotRemindedAsWell() {
        assertThat(at("2027-03-05T10:00", List.of(NEAR), told(item(Occasion.RAPPEL, ROW), "2027-03-05T09:00")))
                .isEmpty();
        assertThat(at("2027-03-06T10:00", List.of(NEAR), told(item(Occasion.RAPPEL, ROW), "2027-03-05T09:00")))
                .containsExactly(NEAR);
    }

    @Test
    void whatComesBackToMeIsToldAgain() {
        assertThat(at(
                        "2027-03-02T10:00",
                        List.of(item(Occasion.START, ROW)),
                        told(item(Occasion.NEAR, ROW), "2027-03-01T09:00")))
                .as("told before it came to me this time")
                .hasSize(1);
    }

    @Test
    void nobodysAddressIsInALog() {
        assertThat(PERSON.toString()).doesNotContain("@", "token");
    }
}
