package nl.samenaanzet.engine;

import jakarta.persistence.EntityManager;
import java.util.List;
import nl.samenaanzet.engine.Incidents.IncidentView;
import nl.samenaanzet.engine.task.EngineTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the talk with the engine goes, for the page of the process owner and for the health check. */
@Service
public class EngineStatus {

    private final EngineState state;
    private final EngineTasks tasks;
    private final Incidents incidents;
    private final EntityManager database;

    EngineStatus(EngineState state, EngineTasks tasks, Incidents incidents, EntityManager database) {
        this.state = state;
        this.tasks = tasks;
        this.incidents = incidents;
        this.database = database;
    }

    /**
     * @param reachable the last call succeeded
     * @param outbox what is still to be told, in events
     * @param tasks open user tasks
     */
    public record Status(boolean reachable, long outbox, long tasks, List<IncidentView> incidents) {}

    @Transactional(readOnly = true)
    public Status status() {
        var outbox = (Number)
                database.createNativeQuery("select count(*) from event_publication where completion_date is null")
                        .getSingleResult();
        return new Status(state.isReachable(), outbox.longValue(), tasks.countByClosedAtIsNull(), incidents.open());
    }
}
