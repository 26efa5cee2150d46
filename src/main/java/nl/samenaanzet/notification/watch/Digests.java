package nl.samenaanzet.notification.watch;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.calendar.CutOff;
import nl.samenaanzet.notification.NoticeKind;
import nl.samenaanzet.notification.NotificationProperties;
import nl.samenaanzet.notification.Pace;
import nl.samenaanzet.notification.receiver.Addressees;
import nl.samenaanzet.notification.receiver.Audience;
import nl.samenaanzet.notification.receiver.Person;
import nl.samenaanzet.notification.receiver.Receivers;
import org.springframework.stereotype.Component;

/**
 * A digest looks back to the beginning of the day of the one before, and what was told is not told again: so nothing
 * falls between two of them, whatever the clock does, and one that was missed is made up for.
 */
@Component
class Digests {

    private static final int LONGEST = 31;

    private final Addressees book;
    private final Receivers receivers;
    private final Watch watch;
    private final Delivery delivery;
    private final NotificationProperties properties;

    Digests(Addressees book, Receivers receivers, Watch watch, Delivery delivery, NotificationProperties properties) {
        this.book = book;
        this.receivers = receivers;
        this.watch = watch;
        this.delivery = delivery;
        this.properties = properties;
    }

    /**
     * Safe to run again, and beside itself.
     *
     * @return how many people could not be written to
     */
    int run() {
        var day = CutOff.last(watch.now(), properties.digestHour(), any -> true).day();
        return run(Pace.DAILY, day) + run(Pace.WEEKLY, day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    private int run(Pace pace, LocalDate day) {
        var audience = book.audience();
        return (int) book.reachable().stream()
                .filter(p -> p.choices().has(pace))
                .filter(person -> {
                    var from = from(person.account(), pace, day);
                    return from.isBefore(day)
                            && !delivery.digest(person, items(person, pace, from, audience), pace, day);
                })
                .count();
    }

    /** The day of the one before; for who had none a day or a week back, for who had none for long a month. */
    private LocalDate from(UUID account, Pace pace, LocalDate day) {
        var through = receivers.findById(account).map(r -> r.through(pace)).orElse(null);
        var first = day.minusDays(pace == Pace.DAILY ? 1 : 7);
        var oldest = day.minusDays(LONGEST);
        return through == null ? first : through.isBefore(oldest) ? oldest : through;
    }

    private List<ToTell> items(Person person, Pace pace, LocalDate from, Audience audience) {
        return watch.since(Amsterdam.begin(from), kinds(person, pace)).stream()
                .filter(i -> audience.has(person, i))
                .toList();
    }

    private static Set<NoticeKind> kinds(Person person, Pace pace) {
        var kinds = EnumSet.noneOf(NoticeKind.class);
        person.choices().paces().forEach((kind, chosen) -> {
            if (chosen == pace) {
                kinds.add(kind);
            }
        });
        return kinds;
    }
}
