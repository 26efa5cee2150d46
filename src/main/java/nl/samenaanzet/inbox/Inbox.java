package nl.samenaanzet.inbox;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SeatId;
import nl.samenaanzet.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for whom. */
@Service
public class Inbox {

    private final Tasks tasks;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inbox(Tasks tasks, People people, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
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
        if (task.role() == Role.KERNTEAM) {
            people.kernteam().forEach(seat -> add(task, seat.id()));
        } else {
            add(task, null);
        }
    }

    private void add(NewTask task, SeatId seat) {
        events.publishEvent(tasks.save(new Task(task, seat)).changed());
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

    @ApplicationModuleListener
    void on(SeatAnswered event) {
        close(tasks.findBySubjectAndStepAndSeatIdAndClosedAtIsNull(event.subject(), event.step(), event.seat().id()));
    }

    @ApplicationModuleListener
    void on(TaskDone event) {
        close(tasks.findBySubjectAndStepAndClosedAtIsNull(event.subject(), event.step()));
    }

    @ApplicationModuleListener
    void on(DueChanged event) {
        tasks.findBySubjectAndStepAndClosedAtIsNull(event.subject(), event.step()).forEach(task -> {
            task.due(event.due());
            events.publishEvent(task.changed());
        });
    }

    private void close(List<Task> rows) {
        rows.forEach(task -> {
            task.close(clock.instant());
            events.publishEvent(task.changed());
        });
    }

    /** What the signed-in person can do now, most urgent first. */
    @Transactional(readOnly = true)
    public List<TaskView> mine() {
        var me = people.me();
        return tasks.findMine(me.roles(), seat(me)).stream().map(Task::view).toList();
    }

    /** What is awaited for these dossiers, by whom and since when, oldest first; a task for eight seats once. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(Collection<String> dossierNumbers) {
        return dossierNumbers.isEmpty() ? List.of()
                : tasks.findByDossierNumberInAndClosedAtIsNullOrderByOpenedAt(dossierNumbers).stream()
                        .map(Task::waiting).distinct().toList();
    }

    /** How many tasks wait for the signed-in person. */
    @Transactional(readOnly = true)
    public long count() {
        var me = people.me();
        return tasks.countMine(me.roles(), seat(me));
    }

    private static UUID seat(SignedIn me) {
        return me.seat() == null ? null : me.seat().id();
    }
}
