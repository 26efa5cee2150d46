package nl.samenaanzet.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.samenaanzet.inbox.draft.SavedDrafts;
import nl.samenaanzet.inbox.search.TaskList;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.People.SeatId;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for whom. */
@Service
public class Inbox {

    private final Tasks tasks;
    private final SavedDrafts drafts;
    private final People people;
    private final Acts acts;

    Inbox(Tasks tasks, SavedDrafts drafts, People people, Acts acts) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.people = people;
        this.acts = acts;
    }

    /**
     * A task for the kernteam becomes a row for each seat; any other a row for the role. Safe to run twice. A task that
     * goes on keeps its rows, with the time that holds now.
     */
    @Transactional
    public void open(NewTask task) {
        var known = tasks.findByTaskId(task.taskId());
        if (!known.isEmpty()) {
            known.stream()
                    .filter(row -> row.open() && !Objects.equals(row.due(), task.due()))
                    .forEach(row -> {
                        row.due(task.due());
                        acts.tell(row.changed());
                    });
            return;
        }
        var rows = task.role() == Role.KERNTEAM
                ? people.kernteam().stream()
                        .map(seat -> new Task(task, seat.id()))
                        .toList()
                : List.of(new Task(task, null));
        tasks.saveAll(rows);
        rows.forEach(row -> tell(row, row.arrived()));
    }

    /**
     * Closes what is left of a task.
     *
     * @throws IllegalStateException when its opening was not heard yet: try again
     */
    @Transactional
    public void close(String taskId) {
        var rows = tasks.findByTaskId(taskId);
        if (rows.isEmpty()) {
            throw new IllegalStateException("This task has not been opened here yet");
        }
        close(rows);
    }

    /**
     * In the transaction of the answer: the row is gone when the answer is there, and we know who gave it (ADR 0017).
     */
    @EventListener
    @Transactional
    void on(SeatAnswered event) {
        close(tasks.findBySubjectAndStepAndSeatIdAndClosedAtIsNull(
                event.subject(), event.step(), event.seat().id()));
    }

    @EventListener
    @Transactional
    void on(TaskDone event) {
        close(tasks.findBySubjectAndStepAndClosedAtIsNull(event.subject(), event.step()));
    }

    @EventListener
    @Transactional
    void on(DueChanged event) {
        tasks.findBySubjectAndStepAndClosedAtIsNull(event.subject(), event.step())
                .forEach(row -> {
                    row.due(event.due());
                    acts.tell(row.changed());
                });
    }

    private void close(List<Task> rows) {
        var who = acts.signedIn().map(SignedIn::title).orElse(null);
        var closing = rows.stream().filter(row -> row.close(who, acts.now())).toList();
        closing.forEach(row -> tell(row, new TaskLeft(row.getId().toString())));
        var begun = closing.stream().filter(Task::isDrafted).map(Task::getId).toList();
        if (!begun.isEmpty()) {
            drafts.deleteByRowIdIn(begun);
        }
    }

    private void tell(Task row, Object event) {
        acts.tell(event);
        acts.tell(row.changed());
    }

    /** All that the signed-in person can do now, put off or not, most urgent first. A page of it: {@link TaskList}. */
    @Transactional(readOnly = true)
    public List<TaskView> mine() {
        var me = acts.me();
        return tasks.findMine(me.roles(), seat(me), me.accountId()).stream()
                .map(Task::view)
                .toList();
    }

    /** What is awaited for these dossiers, by whom and since when, oldest first; a task for all seats once. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(Collection<String> dossierNumbers) {
        return dossierNumbers.isEmpty()
                ? List.of()
                : tasks.findByDossierNumberInAndClosedAtIsNullOrderByOpenedAt(dossierNumbers).stream()
                        .map(Task::waiting)
                        .distinct()
                        .toList();
    }

    private static UUID seat(SignedIn me) {
        return me.seat() == null ? null : me.seat().id();
    }

    /**
     * A task, for reading.
     *
     * @param due or null
     */
    public record TaskView(
            String id,
            String process,
            String step,
            String subject,
            String dossierNumber,
            String dossierTitle,
            Instant openedAt,
            Instant due) {

        /** The page where it is done: the names of process, subject and step. */
        public String href() {
            return "/%s/%s/%s"
                    .formatted(
                            process, subject, step.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
        }

        /** Message key of what is asked. */
        public String key() {
            return "inbox.task." + process + "." + step;
        }
    }

    /**
     * A row came into an inbox, or went to somebody else. Published within the transaction that wrote it; a ballot
     * gives one of these for each seat, so a listener that stores something does it there and then, in one batch.
     *
     * @param rowId id of the row; the same one when it is given to somebody else
     * @param seat whose turn it is, or null when any holder of the role may do it
     * @param assignee the account it was given to, or null
     */
    public record TaskArrived(String rowId, TaskView task, Role role, SeatId seat, UUID assignee) {}

    /**
     * A task as it opens.
     *
     * @param taskId opaque and unique for this opening
     * @param due or null
     */
    public record NewTask(
            String taskId,
            String process,
            String step,
            String subject,
            Role role,
            OfDossier dossier,
            Instant openedAt,
            Instant due) {

        /** What it is a task of; all of it is null when that is no dossier. */
        public record OfDossier(String number, String title) {}
    }

    /**
     * Who is awaited, for the board.
     *
     * @param key message key of what is asked
     * @param due or null
     */
    public record Waiting(String dossierNumber, String key, Role role, Instant since, Instant due) {}

    /** A row was closed: nobody waits for it any more. Published within the transaction that closed it. */
    public record TaskLeft(String rowId) {}

    /**
     * The inbox of a role, or of one seat of it, looks different now.
     *
     * @param seat or null
     */
    public record InboxChanged(Role role, SeatId seat) {

        public boolean concerns(SignedIn person) {
            return person.is(role) && (seat == null || seat.equals(person.seat()));
        }
    }

    /** Implemented by events of other modules: an open task must be done at another time. */
    public interface DueChanged {

        /** Id of the thing the task is about: its variable {@code subjectId}. */
        String subject();

        /** Element id of the user task. */
        String step();

        /** When it must be done from now on; null when no time counts. */
        Instant due();
    }

    /** Implemented by events of other modules: this seat has done its part of a task that stays open for others. */
    public interface SeatAnswered {

        /** Id of the thing the task is about: its variable {@code subjectId}. */
        String subject();

        /** Element id of the user task. */
        String step();

        SeatId seat();
    }

    /** Implemented by events of other modules: nobody needs to do this task any more. */
    public interface TaskDone {

        /** Id of the thing the task is about: its variable {@code subjectId}. */
        String subject();

        /** Element id of the user task. */
        String step();
    }
}
