package nl.samenaanzet.notification.watch;

import java.util.HashSet;
import java.util.List;
import nl.samenaanzet.approval.Approval.SeatsReminded;
import nl.samenaanzet.approval.VoteTasks;
import nl.samenaanzet.inbox.Arrivals;
import nl.samenaanzet.notification.Letters;
import nl.samenaanzet.notification.Pace;
import nl.samenaanzet.notification.receiver.Addressees;
import nl.samenaanzet.notification.receiver.Audience;
import nl.samenaanzet.notification.receiver.Openness;
import nl.samenaanzet.notification.receiver.Person;
import nl.samenaanzet.notification.told.History;
import nl.samenaanzet.people.People;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Reminds the seats that a ballot still waits for, when its process says that it is time. */
@Component
class BallotReminders {

    private final Arrivals arrivals;
    private final Addressees book;
    private final People people;
    private final Openness openness;
    private final History history;
    private final Letters letters;
    private final VoteTasks votes;
    private final Watch watch;

    BallotReminders(
            Arrivals arrivals,
            Addressees book,
            People people,
            Openness openness,
            History history,
            Letters letters,
            VoteTasks votes,
            Watch watch) {
        this.arrivals = arrivals;
        this.book = book;
        this.people = people;
        this.openness = openness;
        this.history = history;
        this.letters = letters;
        this.votes = votes;
        this.watch = watch;
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
        var audience = new Audience(people, openness);
        for (var person : items.isEmpty() ? List.<Person>of() : book.reachable()) {
            var own = items.stream()
                    .filter(i -> person.pace(i) == Pace.AT_ONCE && audience.has(person, i))
                    .toList();
            var now = new ToldOnce(watch.now()).choose(own, history.of(person, own));
            letters.atOnce(person, now);
        }
    }
}
