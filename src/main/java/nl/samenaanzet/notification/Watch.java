package nl.samenaanzet.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.samenaanzet.ambition.News;
import nl.samenaanzet.calendar.WorkDays;
import nl.samenaanzet.inbox.Arrivals;
import nl.samenaanzet.inbox.TaskRow;
import org.springframework.stereotype.Component;

/** Looks what there is to tell. */
@Component
class Watch {

    static final Set<String> OUTCOMES = Set.of("approval.happened.consent", "approval.happened.stemming",
            "approval.happened.naar_orgaan", "approval.happened.naar_coalitie", "approval.happened.aanpassen",
            "approval.happened.aanhouden", "approval.happened.geen_quorum", "approval.happened.handmatig",
            "approval.happened.ballotWithdrawn", "decision.happened.coalition.ja", "decision.happened.coalition.nee",
            "decision.happened.coalition.nog_niet", "decision.happened.bodyDecided", "decision.happened.besloten",
            "decision.happened.afgewezen", "decision.happened.teruggegeven", "council.happened.adopted", "council.happened.amended",
            "council.happened.rejected", "council.happened.postponed", "council.happened.discussed", "council.happened.wishes", "council.happened.no_wishes",
            "council.happened.withdrawn",
            "outcome.happened.keep", "outcome.happened.change", "outcome.happened.end", "ambition.happened.strategyClosed");
    static final Set<String> PAPERS = Set.of("ambition.happened.strategySubmitted", "ambition.happened.strategyRevised");
    /** A task that has been late for longer is for people to talk about. */
    private static final Duration LATE = Duration.ofDays(3);

    private final Arrivals arrivals;
    private final News news;
    private final Answers answers;
    private final WorkDays workDays;
    private final Clock clock;
    private final NotificationProperties properties;

    Watch(Arrivals arrivals, News news, Answers answers, WorkDays workDays, Clock clock, NotificationProperties properties) {
        this.arrivals = arrivals;
        this.news = news;
        this.answers = answers;
        this.workDays = workDays;
        this.clock = clock;
        this.properties = properties;
    }

    Instant now() {
        return clock.instant();
    }

    /** For letters that go at once. A ballot says itself when it reminds ({@link BallotReminders}). */
    List<Item> lately(Set<Kind> wanted) {
        var now = now();
        return items(now.minus(properties.lookBack()), now.minus(properties.patience()), wanted, dueRows(now)
                .filter(row -> !Answers.ofBallot(row)));
    }

    /** For a digest that begins at this moment. */
    List<Item> since(Instant from, Set<Kind> wanted) {
        var now = now();
        return items(from, now, wanted, dueRows(now).filter(answers::awaited));
    }

    private List<Item> items(Instant from, Instant until, Set<Kind> wanted, Stream<TaskRow> due) {
        var now = now();
        var starts = wanted.contains(Kind.TASK) ? arrivals.since(from).stream().map(Item::start)
                .filter(i -> !i.at().isBefore(from) && !i.at().isAfter(until)) : Stream.<Item>empty();
        var reminders = wanted.contains(Kind.REMINDER)
                ? due.map(row -> row.task().due().isAfter(now) ? Item.near(row) : Item.late(row)) : Stream.<Item>empty();
        return Stream.of(starts, reminders, lines(from, wanted)).flatMap(s -> s).toList();
    }

    /** Late, or due within that many working days. A ballot is not late: it closes. */
    private Stream<TaskRow> dueRows(Instant now) {
        var last = workDays.after(Turn.day(now), properties.remindBefore());
        return arrivals.due(now.minus(LATE), Turn.begin(last.plusDays(1))).stream()
                .filter(row -> row.task().due().isAfter(now) || !Answers.ofBallot(row));
    }

    private Stream<Item> lines(Instant from, Set<Kind> wanted) {
        var what = new TreeSet<String>();
        what.addAll(wanted.contains(Kind.OUTCOME) ? OUTCOMES : Set.of());
        what.addAll(wanted.contains(Kind.PAPERS) ? PAPERS : Set.of());
        return what.isEmpty() ? Stream.empty() : news.since(from, what).stream()
                .map(line -> Item.news(line, PAPERS.contains(line.what()) ? Occasion.PAPERS : Occasion.OUTCOME));
    }
}
