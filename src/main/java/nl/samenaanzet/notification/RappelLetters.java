package nl.samenaanzet.notification;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.inbox.TaskRow;
import nl.samenaanzet.notification.receiver.Addressees;
import nl.samenaanzet.notification.watch.ToTell;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the letters of a rappel, keeps who asked, and tells the dossier. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RappelLetters {

    private final RappelBook rappels;
    private final Addressees book;
    private final Letters letters;
    private final Journal journal;

    RappelLetters(RappelBook rappels, Addressees book, Letters letters, Journal journal) {
        this.rappels = rappels;
        this.book = book;
        this.letters = letters;
        this.journal = journal;
    }

    /** @param rows who has not answered */
    public Rappelled rappel(StrategyId dossier, String subject, String step, List<TaskRow> rows) {
        if (rows.isEmpty()) {
            throw new Refusal("notification.refusal.nobodyWaits");
        }
        var asked = rappels.ask(subject, step);
        var told = write(
                rows.stream().map(row -> ToTell.rappel(row, asked.askedOn())).toList());
        var result = new Rappelled(told, rows.size() - told);
        journal.note(dossier, RappelHappening.of(result.untold()), asked.askedBy(), String.valueOf(told));
        return result;
    }

    /** @return of how many items at least one person is told */
    private int write(List<ToTell> items) {
        var audience = book.audience();
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
