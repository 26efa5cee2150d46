package nl.samenaanzet.notification;

import java.time.Instant;
import java.util.List;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.inbox.TaskRow;
import nl.samenaanzet.notification.RappelLetters.Rappelled;
import nl.samenaanzet.notification.receiver.Person.Whose;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Whom a dossier waits for, and asking them by hand. */
@Service
public class Rappelling {

    private final AwaitedAnswers waiting;
    private final RappelLetters asking;
    private final Dossiers dossiers;
    private final TransactionTemplate transaction;

    Rappelling(AwaitedAnswers waiting, RappelLetters asking, Dossiers dossiers, TransactionTemplate transaction) {
        this.waiting = waiting;
        this.asking = asking;
        this.dossiers = dossiers;
        this.transaction = transaction;
    }

    /** What of this dossier waits for whom, most urgent first. */
    public List<Pending> waiting(String number) {
        return waiting.of(number);
    }

    /**
     * Asks who has not answered, once more and at once.
     *
     * @param subject what the step is about: a ballot's id
     * @throws Refusal when nobody is waited for any more, or somebody asked today; nothing is written then
     */
    @AllowedTo({Role.PROCESS_OWNER, Role.SECRETARY})
    public Rappelled rappel(String number, String subject, String step) {
        try {
            return transaction.execute(
                    tx -> asking.rappel(dossiers.byNumber(number).id(), subject, step, rows(number, subject, step)));
        } catch (DataIntegrityViolationException another) {
            throw new Refusal("notification.refusal.askedJustNow");
        }
    }

    private List<TaskRow> rows(String number, String subject, String step) {
        return waiting.rows(number).stream()
                .filter(r ->
                        r.task().subject().equals(subject) && r.task().step().equals(step))
                .toList();
    }

    /**
     * A step of a dossier that waits for people.
     *
     * @param what message key of what is asked
     * @param href where it is done
     * @param due or null
     * @param whose who has not answered
     * @param askedBy who asked for it by hand today, or null
     * @param askedAt when, or null
     */
    public record Pending(
            String subject,
            String step,
            String what,
            String href,
            Instant due,
            List<Whose> whose,
            String askedBy,
            Instant askedAt) {

        /** How many there are of whom nobody can be told. */
        public long untold() {
            return whose.stream().filter(w -> w.reach() != Whose.Reach.REACHED).count();
        }
    }
}
