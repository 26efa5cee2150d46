package nl.samenaanzet.inbox;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for whom. */
@Service
public class Inbox {

    private final Tasks tasks;
    private final DraftRows drafts;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inbox(Tasks tasks, DraftRows drafts, People people, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** A task for the kernteam becomes a row for each seat; any other a row for the role. Safe to run twice. */
    @Transactional
    public void open(NewTask task) {
        if (tasks.existsByTaskId(task.taskId())) {
            return;
        }
        var rows = task.role() == Role.KERNTEAM
                ? people.kernteam().stream().map(seat -> new Task(task, seat.id())).toList() : List.of(new Task(task, null));
        tasks.saveAll(rows);
        rows.forEach(row -> tell(row, row.arrived()));
    }

    /** Closes what is left of a task. @throws IllegalStateException when its opening was not heard yet: try again */
    @Transactional
    public void close(String taskId) {
        var rows = tasks.findByTaskId(taskId);
        if (rows.isEmpty()) {
            throw new IllegalStateException("This task has not been opened here yet");
        }
        close(rows);
    }

    /** In the transaction of the answer: the row is gone when the answer is there, and we know who gave it (ADR 0017). */
    @EventListener
    @Transactional
    void on(SeatAnswered event) {
        close(tasks.findBySubjectAndStepAndSeatIdAndClosedAtIsNull(event.subject(), event.step(), event.seat().id()));
    }

    @EventListener
    @Transactional
    void on(TaskDone event) {
        close(tasks.findBySubjectAndStepAndClosedAtIsNull(event.subject(), event.step()));
    }

    @EventListener
    @Transactional
    void on(DueChanged event) {
        tasks.findBySubjectAndStepAndClosedAtIsNull(event.subject(), event.step()).forEach(row -> {
            row.due(event.due());
            events.publishEvent(row.changed());
        });
    }

    private void close(List<Task> rows) {
        var who = people.signedIn().map(SignedIn::title).orElse(null);
        var closing = rows.stream().filter(row -> row.close(who, clock.instant())).toList();
        closing.forEach(row -> tell(row, new TaskLeft(row.getId().toString())));
        var begun = closing.stream().filter(Task::isDrafted).map(Task::getId).toList();
        if (!begun.isEmpty()) {
            drafts.deleteByRowIdIn(begun);
        }
    }

    private void tell(Task row, Object event) {
        events.publishEvent(event);
        events.publishEvent(row.changed());
    }

    /** The dossier is destroyed: its title and why tasks went to somebody else go. Within the transaction of who decided that. */
    @Transactional
    public void destroyTexts(String dossierNumber) {
        tasks.destroyTitles(dossierNumber);
        tasks.destroyReasons(dossierNumber);
    }

    /** All that the signed-in person can do now, put off or not, most urgent first. A page of it: {@link TaskList}. */
    @Transactional(readOnly = true)
    public List<TaskView> mine() {
        var me = people.me();
        return tasks.findMine(me.roles(), seat(me), me.accountId()).stream().map(Task::view).toList();
    }

    /** What is awaited for these dossiers, by whom and since when, oldest first; a task for all seats once. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(Collection<String> dossierNumbers) {
        return dossierNumbers.isEmpty() ? List.of()
                : tasks.findByDossierNumberInAndClosedAtIsNullOrderByOpenedAt(dossierNumbers).stream()
                        .map(Task::waiting).distinct().toList();
    }

    private static UUID seat(SignedIn me) {
        return me.seat() == null ? null : me.seat().id();
    }
}
