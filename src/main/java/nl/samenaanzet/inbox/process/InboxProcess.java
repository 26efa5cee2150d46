package nl.samenaanzet.inbox.process;

import nl.samenaanzet.engine.Engine.TaskClosed;
import nl.samenaanzet.engine.Engine.TaskOpened;
import nl.samenaanzet.inbox.Inbox;
import nl.samenaanzet.inbox.Inbox.NewTask;
import nl.samenaanzet.people.Role;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Puts the engine's open tasks in the inbox and takes them out again. */
@Component
class InboxProcess {

    private final Inbox inbox;

    InboxProcess(Inbox inbox) {
        this.inbox = inbox;
    }

    @ApplicationModuleListener
    void on(TaskOpened event) {
        var task = event.task();
        inbox.open(new NewTask(
                event.taskId(),
                task.process(),
                task.step(),
                task.subject(),
                Role.of(event.group()),
                new NewTask.OfDossier(event.dossierNumber(), event.dossierTitle()),
                event.openedAt(),
                event.due()));
    }

    @ApplicationModuleListener
    void on(TaskClosed event) {
        inbox.close(event.taskId());
    }
}
