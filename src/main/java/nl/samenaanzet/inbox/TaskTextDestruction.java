package nl.samenaanzet.inbox;

import nl.samenaanzet.privacy.Destroys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Destroys the title of the dossier, and why tasks went to somebody else; that there were tasks, and when, stays. */
@Component
class TaskTextDestruction implements Destroys {

    private final Tasks tasks;

    TaskTextDestruction(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int destroy(DestroyedDossier dossier) {
        return tasks.destroyTitles(dossier.number()) + tasks.destroyReasons(dossier.number());
    }
}
