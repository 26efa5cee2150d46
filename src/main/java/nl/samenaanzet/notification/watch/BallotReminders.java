package nl.samenaanzet.notification.watch;

import java.util.HashSet;
import java.util.List;
import nl.samenaanzet.approval.Approval.SeatsReminded;
import nl.samenaanzet.approval.VoteTasks;
import nl.samenaanzet.inbox.Arrivals;
import nl.samenaanzet.notification.Pace;
import nl.samenaanzet.notification.receiver.Addressees;
import nl.samenaanzet.notification.receiver.Person;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Reminds the seats that a ballot still waits for, when its process says that it is time. */
@Component
class BallotReminders {

    private final Arrivals arrivals;
    private final Addressees book;
    private final VoteTasks votes;
    private final Delivery delivery;

    BallotReminders(Arrivals arrivals, Addressees book, VoteTasks votes, Delivery delivery) {
        this.arrivals = arrivals;
        this.book = book;
        this.votes = votes;
        this.delivery = delivery;
    }

    @ApplicationModuleListener
    void on(SeatsReminded event) {
        var seats = new HashSet<>(event.notAnswered());
        var items = arrivals.about(event.ballot().toString(), VoteTasks.STEP).stream()
                .filter(row -> row.seat() != null
                        && seats.contains(row.seat())
                        && row.task().due() != null
                        && votes.awaited(row))
                .map(ToTell::near)
                .toList();
        var audience = book.audience();
        for (var person : items.isEmpty() ? List.<Person>of() : book.reachable()) {
            var own = items.stream()
                    .filter(i -> person.pace(i) == Pace.AT_ONCE && audience.has(person, i))
                    .toList();
            delivery.now(person, own);
        }
    }
}
