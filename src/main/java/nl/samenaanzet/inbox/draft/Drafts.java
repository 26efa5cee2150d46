package nl.samenaanzet.inbox.draft;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.inbox.Task;
import nl.samenaanzet.inbox.Tasks;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people typed in the form of a task of theirs and have not sent. It goes when the task closes, when they throw it
 * away, or when its retention is over. A field is kept as it was typed: a draft is not checked.
 */
@Service
@Transactional
public class Drafts {

    /** Bytes of one draft, as JSON. */
    public static final int MOST_BYTES = 64 * 1024;

    private final SavedDrafts drafts;
    private final Tasks tasks;
    private final Acts acts;

    Drafts(SavedDrafts drafts, Tasks tasks, Acts acts) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.acts = acts;
    }

    /**
     * Which form it is.
     *
     * @param step element id of the user task
     */
    public record Form(String process, String subject, String step) {}

    /**
     * A form that the signed-in person may fill in now.
     *
     * @param fields empty without a draft
     * @param savedAt null without a draft
     */
    public record Begun(Map<String, String> fields, Instant savedAt) {}

    /**
     * Keeps what was typed, instead of what was kept before.
     *
     * @throws Refusal when nothing was filled in: what was kept before stays; when it is too long, or the task is not
     *     theirs or closed
     */
    @AllowedTo({Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.GRIFFIE, Role.CHAIR, Role.RULES_OWNER})
    public Instant keep(Form form, Map<String, String> fields) {
        if (fields.values().stream().allMatch(String::isBlank)) {
            throw new Refusal("inbox.refusal.draftEmpty");
        }
        var json = Draft.json(fields);
        if (json.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Refusal("inbox.refusal.draftTooLong", MOST_BYTES / 1024);
        }
        var row = mine(form).orElseThrow(() -> new Refusal("inbox.refusal.notYours"));
        var account = acts.me().accountId();
        var draft = drafts.findByRowIdAndAccount(row.getId(), account).orElseGet(() -> new Draft(row.getId(), account));
        draft.keep(json, acts.now());
        drafts.save(draft);
        row.drafted();
        return draft.savedAt();
    }

    /** Throws away what was typed. Safe to run twice. */
    @AllowedTo({Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.GRIFFIE, Role.CHAIR, Role.RULES_OWNER})
    public void discard(Form form) {
        mine(form).ifPresent(row -> drafts.discard(row.getId(), acts.me().accountId()));
    }

    /** Empty when this form is no open task of who is signed in. */
    @Transactional(readOnly = true)
    public Optional<Begun> of(Form form) {
        return acts.signedIn()
                .flatMap(me -> mine(form)
                        .map(row -> drafts.findByRowIdAndAccount(row.getId(), me.accountId())
                                .map(draft -> new Begun(draft.fields(), draft.savedAt()))
                                .orElse(new Begun(Map.of(), null))));
    }

    private Optional<Task> mine(Form form) {
        var me = acts.me();
        return tasks.findBySubjectAndStepAndClosedAtIsNull(form.subject(), form.step()).stream()
                .filter(row -> row.view().process().equals(form.process()) && row.isFor(me))
                .findFirst();
    }
}
