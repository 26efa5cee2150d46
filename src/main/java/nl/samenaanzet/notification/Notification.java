package nl.samenaanzet.notification;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.inbox.TaskRow;
import nl.samenaanzet.mail.LetterFate;
import nl.samenaanzet.mail.Mail;
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

    private final ToldRows told;
    private final Mail mail;
    private final AwaitedAnswers waiting;
    private final RappelLetters asking;
    private final TransactionTemplate transaction;
    private final NotificationHealth health;

    Notification(ToldRows told, Mail mail, AwaitedAnswers waiting, RappelLetters asking, TransactionTemplate transaction, NotificationHealth health) {
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
        Map<String, LetterFate> fates = mail.fates(rows.stream().map(Told::letterKey).distinct().toList()).stream()
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
        return waiting.rows(number).stream().filter(r -> r.task().subject().equals(subject) && r.task().step().equals(step)).toList();
    }
}
