package nl.samenaanzet.inbox;

import nl.samenaanzet.privacy.Destroys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Destroys the title of the dossier, and why tasks went to somebody else; that there were tasks, and when, stays. */
@Component
class TaskTextDestruction implements Destroys {

    private final Tasks tasks;
    private final JdbcClient database;

    TaskTextDestruction(Tasks tasks, JdbcClient database) {
        this.tasks = tasks;
        this.database = database;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int destroy(DestroyedDossier dossier) {
        return tasks.destroyTitles(dossier.number()) + tasks.destroyReasons(dossier.number());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int blank(BlankedText text) {
        var number = text.dossier().number();
        return text.in(database, "inbox_task", "dossier_number = :key", number, "dossier_title")
                + text.in(database, "inbox_move", "dossier_number = :key", number, "reason");
    }
}
