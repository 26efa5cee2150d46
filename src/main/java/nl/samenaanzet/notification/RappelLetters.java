package nl.samenaanzet.notification;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.inbox.TaskRow;
import nl.samenaanzet.notification.receiver.Addressees;
import nl.samenaanzet.notification.receiver.Audience;
import nl.samenaanzet.notification.receiver.Openness;
import nl.samenaanzet.notification.watch.ToTell;
import nl.samenaanzet.notification.watch.Watch;
import nl.samenaanzet.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the letters of a rappel, keeps who asked, and tells the dossier. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RappelLetters {

    private final Rappels rappels;
    private final Addressees book;
    private final Letters letters;
    private final Dossiers dossiers;
    private final Journal journal;
    private final People people;
    private final Openness openness;
    private final Watch watch;

    RappelLetters(
            Rappels rappels,
            Addressees book,
            Letters letters,
            Dossiers dossiers,
            Journal journal,
            People people,
            Openness openness,
            Watch watch) {
        this.rappels = rappels;
        this.book = book;
        this.letters = letters;
        this.dossiers = dossiers;
        this.journal = journal;
        this.people = people;
        this.openness = openness;
        this.watch = watch;
    }

    /** @param rows who has not answered */
    public Rappelled rappel(String number, String subject, String step, List<TaskRow> rows) {
        var dossier = dossiers.byNumber(number).id();
        if (rows.isEmpty()) {
            throw new Refusal("notification.refusal.nobodyWaits");
        }
        var me = people.me();
        var now = watch.now();
        var day = Amsterdam.day(now);
        rappels.findBySubjectInAndAskedOn(List.of(subject), day).stream()
                .filter(r -> r.about(subject, step))
                .findFirst()
                .ifPresent(earlier -> {
                    throw new Refusal(
                            "notification.refusal.askedToday", earlier.askedBy(), DayWords.time(earlier.askedAt()));
                });
        rappels.saveAndFlush(new Rappel(subject, step, day, me.title(), now));
        var told = write(rows.stream().map(row -> ToTell.rappel(row, day)).toList());
        var result = new Rappelled(told, rows.size() - told);
        journal.note(dossier, RappelHappening.of(result.untold()), me.title(), String.valueOf(told));
        return result;
    }

    /** @return of how many items at least one person is told */
    private int write(List<ToTell> items) {
        var audience = new Audience(people, openness);
        var reached = new HashSet<UUID>();
        for (var person : book.reachable()) {
            var own = items.stream()
                    .filter(i -> person.pace(i) != Pace.NONE && audience.has(person, i))
                    .toList();
            letters.atOnce(person, own);
            own.forEach(item -> reached.add(item.row()));
        }
        return reached.size();
    }

    /**
     * What became of a rappel.
     *
     * @param told how many seats or roles are written to
     * @param untold how many could not be
     */
    public record Rappelled(int told, int untold) {}
}
