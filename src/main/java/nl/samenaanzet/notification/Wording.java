package nl.samenaanzet.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.mail.Mail.Words;
import nl.samenaanzet.notification.receiver.Person;
import nl.samenaanzet.notification.watch.ToTell;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a letter says: grouped by dossier, what is due first on top, then what is newest. */
@Component
public class Wording {

    private static final int MOST = 40;
    private static final Comparator<ToTell> URGENT = Comparator.comparing(
                    ToTell::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ToTell::at, Comparator.reverseOrder())
            .thenComparing(ToTell::about);

    private final MessageSource texts;
    private final Mail mail;
    private final DueIn dueIn;

    Wording(MessageSource texts, Mail mail, DueIn dueIn) {
        this.texts = texts;
        this.mail = mail;
        this.dueIn = dueIn;
    }

    /** @param pace at once, or of which digest it is */
    public Words letter(Person to, List<ToTell> unsorted, Pace pace, Instant now) {
        var items = unsorted.stream().sorted(URGENT).toList();
        return new Words(cut(subject(to, items, pace, now)), body(to, items, pace, now));
    }

    private String subject(Person to, List<ToTell> items, Pace pace, Instant now) {
        var numbers = items.stream().map(Wording::number).distinct().toList();
        var first = items.getFirst();
        if (pace != Pace.AT_ONCE) {
            return say(
                    to,
                    "notification.subject." + pace,
                    numbers.getFirst(),
                    numbers.size() - 1,
                    DayWords.dayOfYear(now, to.locale()));
        }
        return items.size() > 1
                ? say(to, "notification.subject.many", numbers.getFirst(), items.size(), numbers.size() - 1)
                : say(
                        to,
                        "notification.subject." + first.occasion(),
                        number(first),
                        what(to, first),
                        left(to, first, now));
    }

    private String body(Person to, List<ToTell> items, Pace pace, Instant now) {
        var lines = new ArrayList<String>();
        lines.add(say(
                to,
                "notification.hello." + (pace == Pace.AT_ONCE && items.size() > 1 ? "many" : pace.name()),
                to.title()));
        items.stream()
                .limit(MOST)
                .collect(Collectors.groupingBy(Wording::heading, LinkedHashMap::new, Collectors.toList()))
                .forEach((heading, group) -> {
                    lines.add("");
                    lines.add(heading);
                    group.forEach(item -> line(to, item, now, lines));
                });
        if (items.size() > MOST) {
            lines.add("");
            lines.add(say(to, "notification.more", items.size() - MOST, mail.link("/inbox")));
        }
        lines.add("");
        lines.add(say(
                to,
                "notification.foot",
                mail.link("/notification/settings"),
                mail.link(stop(to, items.getFirst().kind()))));
        return String.join("\n", lines);
    }

    private void line(Person to, ToTell item, Instant now, List<String> lines) {
        lines.add("- " + say(to, "notification.line." + item.occasion(), what(to, item)));
        if (item.due() != null) {
            lines.add("  "
                    + say(to, "notification.due", DayWords.appointment(item.due(), to.locale()), left(to, item, now)));
        }
        lines.add("  " + mail.link(item.said().href()));
    }

    /** Where the receiver stops letters of this kind. */
    static String stop(Person to, NoticeKind kind) {
        return "/notification/unsubscribe/%s?kind=%s".formatted(to.token(), kind);
    }

    private String left(Person to, ToTell item, Instant now) {
        if (item.due() == null) {
            return say(to, "notification.left.open");
        }
        var words = dueIn.of(item.due(), now);
        return say(to, words.key(), words.days());
    }

    private String what(Person to, ToTell item) {
        return say(to, item.said().what(), item.said().detail());
    }

    private static String number(ToTell item) {
        return item.dossier().number() == null
                ? Objects.requireNonNullElse(item.dossier().title(), "Samen aan zet")
                : item.dossier().number();
    }

    private static String heading(ToTell item) {
        return item.dossier().number() == null || item.dossier().title() == null
                ? number(item)
                : item.dossier().number() + ": " + item.dossier().title();
    }

    private static String cut(String subject) {
        var line = subject.replaceAll("\\s+", " ");
        return line.length() > 250 ? line.substring(0, 250) : line;
    }

    private String say(Person to, String key, Object... arguments) {
        return texts.getMessage(key, arguments, key, to.locale());
    }
}
