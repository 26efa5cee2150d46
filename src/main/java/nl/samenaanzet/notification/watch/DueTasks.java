package nl.samenaanzet.notification.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import nl.samenaanzet.approval.VoteTasks;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.calendar.WorkDays;
import nl.samenaanzet.inbox.Arrivals;
import nl.samenaanzet.inbox.TaskRow;
import nl.samenaanzet.notification.NotificationProperties;
import org.springframework.stereotype.Component;

/** The tasks that somebody is to be reminded of: late, or due soon. */
@Component
class DueTasks {

    /** A task that has been late for longer is for people to talk about. */
    private static final Duration LATE = Duration.ofDays(3);

    private final Arrivals arrivals;
    private final VoteTasks votes;
    private final WorkDays workDays;
    private final NotificationProperties properties;

    DueTasks(Arrivals arrivals, VoteTasks votes, WorkDays workDays, NotificationProperties properties) {
        this.arrivals = arrivals;
        this.votes = votes;
        this.workDays = workDays;
        this.properties = properties;
    }

    /** Those that still wait for an answer. */
    Stream<TaskRow> awaited(Instant now) {
        return due(now).filter(votes::awaited);
    }

    Stream<TaskRow> withoutBallots(Instant now) {
        return due(now).filter(row -> !VoteTasks.is(row));
    }

    /** Late, or due within that many working days. A ballot is not late: it closes. */
    private Stream<TaskRow> due(Instant now) {
        var last = workDays.after(Amsterdam.day(now), properties.remindBefore());
        return arrivals.due(now.minus(LATE), Amsterdam.begin(last.plusDays(1))).stream()
                .filter(row -> row.task().due().isAfter(now) || !VoteTasks.is(row));
    }
}
