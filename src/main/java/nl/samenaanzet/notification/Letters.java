package nl.samenaanzet.notification;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenaanzet.mail.Letter;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.notification.receiver.Person;
import nl.samenaanzet.notification.told.Notice;
import nl.samenaanzet.notification.told.Notice.In;
import nl.samenaanzet.notification.told.Notices;
import nl.samenaanzet.notification.watch.ToTell;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.People.SeatId;
import nl.samenaanzet.people.People.SeatView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes letters and keeps that they were written, in one transaction: both or neither. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Letters {

    /** More than this at once go in one letter. */
    private static final int APART = 3;

    private final Notices rows;
    private final Mail mail;
    private final Wording wording;
    private final People people;
    private final Clock clock;

    Letters(Notices rows, Mail mail, Wording wording, People people, Clock clock) {
        this.rows = rows;
        this.mail = mail;
        this.wording = wording;
        this.people = people;
        this.clock = clock;
    }

    /** A few letters, or one with everything when there is much. */
    public void atOnce(Person to, List<ToTell> items) {
        if (items.size() <= APART) {
            items.forEach(item -> write(
                    to,
                    List.of(item),
                    Pace.AT_ONCE,
                    "told:%s:%s".formatted(to.account(), item.about()),
                    "notification-" + item.kind().name().toLowerCase()));
        } else {
            var all = items.stream().map(ToTell::about).sorted().collect(Collectors.joining(","));
            write(
                    to,
                    items,
                    Pace.AT_ONCE,
                    "told:%s:%s".formatted(to.account(), UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8))),
                    "notification-many");
        }
    }

    /** @param day in Amsterdam on which it goes out */
    public void digest(Person to, List<ToTell> items, Pace pace, LocalDate day) {
        write(to, items, pace, "digest:%s:%s:%s".formatted(pace, to.account(), day), "notification-digest");
    }

    private void write(Person to, List<ToTell> items, Pace pace, String key, String kind) {
        var now = clock.instant();
        var numbers = items.stream().anyMatch(i -> i.whose().seat() != null) ? numbers() : Map.<SeatId, Integer>of();
        var letter = new In(key, pace, now);
        rows.saveAllAndFlush(items.stream()
                .map(item -> new Notice(
                        to,
                        item,
                        item.whose().seat() == null
                                ? null
                                : numbers.get(item.whose().seat()),
                        letter))
                .toList());
        var said = wording.letter(to, items, pace, now);
        mail.write(new Letter(
                key,
                kind,
                to.email(),
                said.subject(),
                said.text(),
                List.of(),
                mail.link(Wording.stop(to, items.getFirst().kind()))));
    }

    private Map<SeatId, Integer> numbers() {
        return people.kernteam().stream().collect(Collectors.toMap(SeatView::id, SeatView::number));
    }
}
