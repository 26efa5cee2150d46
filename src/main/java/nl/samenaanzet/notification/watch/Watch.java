package nl.samenaanzet.notification.watch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenaanzet.ambition.News;
import nl.samenaanzet.inbox.Arrivals;
import nl.samenaanzet.inbox.TaskRow;
import nl.samenaanzet.notification.NoticeKind;
import nl.samenaanzet.notification.NotificationProperties;
import org.springframework.stereotype.Component;

/** Looks what there is to tell. */
@Component
public class Watch {

    private final Arrivals arrivals;
    private final News news;
    private final DueTasks due;
    private final Clock clock;
    private final NotificationProperties properties;

    Watch(Arrivals arrivals, News news, DueTasks due, Clock clock, NotificationProperties properties) {
        this.arrivals = arrivals;
        this.news = news;
        this.due = due;
        this.clock = clock;
        this.properties = properties;
    }

    public Instant now() {
        return clock.instant();
    }

    /** For letters that go at once. A ballot says itself when it reminds ({@link BallotReminders}). */
    public List<ToTell> lately(Set<NoticeKind> wanted) {
        var now = now();
        return items(
                now.minus(properties.lookBack()), now.minus(properties.patience()), wanted, due.withoutBallots(now));
    }

    /** For a digest that begins at this moment. */
    List<ToTell> since(Instant from, Set<NoticeKind> wanted) {
        var now = now();
        return items(from, now, wanted, due.awaited(now));
    }

    private List<ToTell> items(Instant from, Instant until, Set<NoticeKind> wanted, Stream<TaskRow> dueRows) {
        var now = now();
        var starts = wanted.contains(NoticeKind.TASK)
                ? arrivals.since(from).stream()
                        .map(ToTell::start)
                        .filter(i -> !i.at().isBefore(from) && !i.at().isAfter(until))
                : Stream.<ToTell>empty();
        var reminders = wanted.contains(NoticeKind.REMINDER)
                ? dueRows.map(row -> row.task().due().isAfter(now) ? ToTell.near(row) : ToTell.late(row))
                : Stream.<ToTell>empty();
        return Stream.of(starts, reminders, lines(from, wanted)).flatMap(s -> s).toList();
    }

    private Stream<ToTell> lines(Instant from, Set<NoticeKind> wanted) {
        return news.since(from, wanted.stream().map(NoticeKind::topic).toList()).stream()
                .map(ToTell::news);
    }
}
