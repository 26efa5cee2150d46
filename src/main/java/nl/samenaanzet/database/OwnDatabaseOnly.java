package nl.samenaanzet.database;

import nl.samenaanzet.database.Origin.Kind;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Our migrations run on a new database and on one that they made, on no other. */
@Component
class OwnDatabaseOnly implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        if (Origin.of(flyway.getConfiguration().getDataSource()).kind() == Kind.OTHER) {
            throw new OtherDatabase();
        }
        flyway.migrate();
    }
}
