package nl.samenaanzet.engine;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** People can go on without the engine, so a lost engine is a detail of the health, not the end of it. */
@Component("engineHealth")
class EngineHealth implements HealthIndicator {

    private final EngineStatus engine;

    EngineHealth(EngineStatus engine) {
        this.engine = engine;
    }

    @Override
    public Health health() {
        var status = engine.status();
        return Health.up()
                .withDetail("reachable", status.reachable())
                .withDetail("outbox", status.outbox())
                .withDetail("openTasks", status.tasks())
                .withDetail("incidents", status.incidents().size())
                .build();
    }
}
