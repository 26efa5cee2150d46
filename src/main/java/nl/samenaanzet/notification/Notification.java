package nl.samenaanzet.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.inbox.TaskRow;
import nl.samenaanzet.mail.LetterFate;
import nl.samenaanzet.mail.LetterState;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.notification.RappelLetters.Rappelled;
import nl.samenaanzet.notification.receiver.Person.Whose;
import nl.samenaanzet.notification.told.Notice;
import nl.samenaanzet.notification.told.Notices;
import nl.samenaanzet.notification.watch.NotificationHealth;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Who was told what of a dossier, and asking by hand who has not answered. */
@Service
@EnableConfigurationProperties(NotificationProperties.class)
public class Notification {

    private static final Limit MOST = Limit.of(500);

    private final Notices told;
    private final Mail mail;
    private final AwaitedAnswers waiting;
    private final RappelLetters asking;
    private final TransactionTemplate transaction;
    private final NotificationHealth health;

    Notification(
            Notices told,
            Mail mail,
            AwaitedAnswers waiting,
            RappelLetters asking,
            TransactionTemplate transaction,
            NotificationHealth health) {
        this.told = told;
        this.mail = mail;
        this.waiting = waiting;
        this.asking = asking;
        this.transaction = transaction;
        this.health = health;
    }

    /** Who was told of this dossier, newest first, at most 500. */
    public List<ToldView> told(String number) {
        var rows = told.findByDossierNumberOrderByWrittenAtDesc(number, MOST);
        Map<String, LetterFate> fates = mail
                .fates(rows.stream().map(Notice::letterKey).distinct().toList())
                .stream()
                .collect(Collectors.toMap(LetterFate::key, Function.identity()));
        return rows.stream().map(row -> row.view(fates.get(row.letterKey()))).toList();
    }

    /** What of this dossier waits for whom, most urgent first. */
    public List<Pending> waiting(String number) {
        return waiting.of(number);
    }

    /** The letters of this page stand still: nobody is told anything. */
    public boolean standsStill() {
        return health.late();
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
            return transaction.execute(tx -> asking.rappel(number, subject, step, rows(number, subject, step)));
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

    /**
     * That somebody was told something, for reading; without an address.
     *
     * @param what message key, its argument {0} is the detail
     * @param title of the account
     * @param role whose task it was, or null
     * @param seatNumber or null
     * @param sentAt or null
     * @param state of the letter, or null when it is no longer kept
     */
    public record ToldView(
            Occasion occasion,
            String what,
            String detail,
            String title,
            Role role,
            Integer seatNumber,
            Pace pace,
            Instant writtenAt,
            Instant sentAt,
            LetterState state) {}
}
