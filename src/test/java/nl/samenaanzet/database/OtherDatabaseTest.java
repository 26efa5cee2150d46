package nl.samenaanzet.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.samenaanzet.database.Origin.Kind;
import nl.samenaanzet.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What happens to a database at a start, on H2 and on PostgreSQL. */
@Tag("database")
class OtherDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void aDatabaseOfAnOlderVersionIsRefusedInOneSentenceAndLeftAsItIs() {
        with(database -> {
            OlderDatabase.make(database, folder);
            var before = OlderDatabase.content(database);

            start(database, context -> {
                assertThat(context).getFailure().rootCause().isInstanceOf(OtherDatabase.class);
                var said = new OtherDatabaseAnalyzer().analyze(context.getStartupFailure());
                assertThat(said.getDescription().lines())
                        .hasSize(2)
                        .satisfiesExactly(
                                dutch -> assertThat(dutch)
                                        .startsWith("Deze database is door een andere versie")
                                        .endsWith("Camunda leeg."),
                                english -> assertThat(english)
                                        .startsWith("This database was made by another version")
                                        .endsWith("Camunda as well."));
            });
            assertThat(OlderDatabase.content(database)).isEqualTo(before);
        });
    }

    @Test
    void soIsOneWithTablesAndWithoutAHistory() {
        with(database -> {
            JdbcClient.create(database)
                    .sql("create table people_sector (sector_key varchar(40) primary key)")
                    .update();

            start(
                    database,
                    context -> assertThat(context).getFailure().rootCause().isInstanceOf(OtherDatabase.class));
            assertThat(JdbcClient.create(database)
                            .sql(
                                    "select table_name from information_schema.tables where table_schema = current_schema()")
                            .query(String.class)
                            .list())
                    .containsExactly("people_sector");
        });
    }

    @Test
    void aNewDatabaseIsOursFromThenOnAndKeepsItsMark() {
        with(database -> {
            assertThat(Origin.of(database)).isEqualTo(new Origin(Kind.NEW, ""));
            start(database, context -> assertThat(context).hasNotFailed());

            var made = Origin.of(database);
            assertThat(made.kind()).isEqualTo(Kind.OURS);
            start(database, context -> assertThat(context).hasNotFailed());
            assertThat(Origin.of(database)).isEqualTo(made);

            JdbcClient.create(database)
                    .sql("update flyway_schema_history set checksum = checksum + 1 where script like '%archive%'")
                    .update();
            assertThat(Origin.of(database).kind())
                    .as("one migration was another")
                    .isEqualTo(Kind.OTHER);
        });
    }

    private static void with(Consumer<DataSource> test) {
        new ApplicationContextRunner()
                .withUserConfiguration(TestDatabase.class)
                .run(context -> test.accept(context.getBean(DataSource.class)));
    }

    /** What a context that ends must not close. */
    private static void start(DataSource database, Consumer<AssertableApplicationContext> then) {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(FlywayAutoConfiguration.class))
                .withUserConfiguration(OwnDatabaseOnly.class)
                .withBean(DataSource.class, () -> new DelegatingDataSource(database))
                .withPropertyValues("spring.flyway.locations=classpath:db/migration,classpath:db/migration-{vendor}")
                .run(then::accept);
    }
}
