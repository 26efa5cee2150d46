package nl.samenaanzet.register.log;

import nl.samenaanzet.register.Custody;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when the register is not what it was: somebody changed the database by hand. */
@Component("registerHealth")
public class RegisterHealth implements HealthIndicator {

    private final Custody custody;

    RegisterHealth(Custody custody) {
        this.custody = custody;
    }

    @Override
    public Health health() {
        var last = custody.last();
        if (last == null) {
            return Health.up().withDetail("checked", "not yet").build();
        }
        var found = last.found();
        return (found.whole() ? Health.up() : Health.down())
                .withDetail("checkedAt", last.at().toString())
                .withDetail("entries", found.checked())
                .withDetail("broken", found.broken())
                .withDetail("why", String.valueOf(found.why()))
                .withDetail("decision", String.valueOf(found.reference()))
                .build();
    }
}
