package nl.samenaanzet.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database as an older version of the software left it: with a history of its own and a row that somebody wants to
 * keep.
 */
public final class OlderDatabase {

    private OlderDatabase() {}

    /** @param folder for its migrations */
    public static void make(DataSource database, Path folder) {
        try {
            Files.writeString(
                    folder.resolve("V001__people.sql"),
                    "create table people_sector (sector_key varchar(40) primary key)");
            Files.writeString(
                    folder.resolve("V090__publication_review.sql"),
                    "create table publication_head (id integer primary key)");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        Flyway.configure()
                .dataSource(database)
                .locations("filesystem:" + folder)
                .load()
                .migrate();
        JdbcClient.create(database)
                .sql("insert into people_sector (sector_key) values ('bewoners')")
                .update();
    }

    /** All that is in it, the history included. */
    static Map<String, List<?>> content(DataSource database) {
        var asked = JdbcClient.create(database);
        return Map.of(
                "columns",
                asked.sql("select table_name, column_name, data_type from information_schema.columns "
                                + "where table_schema = current_schema() order by 1, 2")
                        .query()
                        .listOfRows(),
                "history",
                asked.sql("select * from flyway_schema_history order by installed_rank")
                        .query()
                        .listOfRows(),
                "rows",
                asked.sql("select * from people_sector").query().listOfRows());
    }
}
