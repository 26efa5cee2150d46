package nl.samenaanzet.notification.watch;

import java.util.EnumSet;
import java.util.List;
import nl.samenaanzet.notification.NoticeKind;
import nl.samenaanzet.notification.Pace;
import nl.samenaanzet.notification.receiver.Addressees;
import nl.samenaanzet.notification.receiver.Audience;
import nl.samenaanzet.notification.receiver.Person;
import org.springframework.stereotype.Component;

/** Tells what came in to who wants to know at once. */
@Component
public class AtOnce {

    private final Addressees book;
    private final Watch watch;
    private final Delivery delivery;

    AtOnce(Addressees book, Watch watch, Delivery delivery) {
        this.book = book;
        this.watch = watch;
        this.delivery = delivery;
    }

    /**
     * Safe to run again, and beside itself.
     *
     * @return how many people could not be written to; next time perhaps
     */
    public int run() {
        var wanting = book.reachable().stream()
                .filter(p -> p.choices().has(Pace.AT_ONCE))
                .toList();
        if (wanting.isEmpty()) {
            return 0;
        }
        var kinds = EnumSet.noneOf(NoticeKind.class);
        wanting.forEach(p -> p.choices().paces().forEach((kind, pace) -> {
            if (pace == Pace.AT_ONCE) {
                kinds.add(kind);
            }
        }));
        var items = watch.lately(kinds);
        var audience = book.audience();
        return (int) wanting.stream()
                .filter(person -> !delivery.atOnce(person, forPerson(person, items, audience)))
                .count();
    }

    private static List<ToTell> forPerson(Person person, List<ToTell> items, Audience audience) {
        return items.stream()
                .filter(i -> person.pace(i) == Pace.AT_ONCE && audience.has(person, i))
                .toList();
    }
}
