package nl.samenaanzet.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Who made a database, as its history of migrations tells. It only looks.
 *
 * @param kind what it is to us
 * @param mark tells this database from every other one; empty when nothing was made yet
 */
public record Origin(Kind kind, String mark) {

    /** What a database is to this version of the software. */
    public enum Kind {
        /** It is not there, or nothing is in it. */
        NEW,
        /** Our migrations made it. */
        OURS,
        /** Another version made it, or another program. */
        OTHER,
        /** It could not be opened; who opens it next says why. */
        UNKNOWN
    }

    private static final String HISTORY = "flyway_schema_history";
    private static final String TABLES = "table_schema = current_schema() and table_type = 'BASE TABLE'";
    /** H2: the file is not there. */
    private static final int NOT_FOUND = 90146;

    /** Of a database that is not open yet. Nothing is made, and a file of H2 is opened for reading only. */
    public static Origin of(String url, String user, String password) {
        var reading = url.startsWith("jdbc:h2:") ? url + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r" : url;
        try (var connection = DriverManager.getConnection(reading, user, password)) {
            return of(connection);
        } catch (SQLException refused) {
            return new Origin(refused.getErrorCode() == NOT_FOUND ? Kind.NEW : Kind.UNKNOWN, "");
        }
    }

    /** Of a database that is in use. */
    public static Origin of(DataSource source) {
        try (var connection = source.getConnection()) {
            return of(connection);
        } catch (SQLException refused) {
            return new Origin(Kind.UNKNOWN, "");
        }
    }

    private static Origin of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var tables = new HashSet<String>();
            try (var rows =
                    statement.executeQuery("select table_name from information_schema.tables where " + TABLES)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            if (!tables.remove(HISTORY)) {
                return new Origin(tables.isEmpty() ? Kind.NEW : Kind.OTHER, "");
            }
            try (var rows = statement.executeQuery("select script, checksum, installed_on from " + HISTORY
                    + " where version is not null order by installed_rank")) {
                return of(rows, tables.isEmpty());
            }
        }
    }

    private static Origin of(ResultSet rows, boolean empty) throws SQLException {
        var ours = checksums();
        var mark = "";
        while (rows.next()) {
            mark = mark.isEmpty() ? rows.getString(3) : mark;
            if (!Integer.valueOf(rows.getInt(2)).equals(ours.get(rows.getString(1)))) {
                return new Origin(Kind.OTHER, mark);
            }
        }
        return new Origin(!mark.isEmpty() ? Kind.OURS : empty ? Kind.NEW : Kind.OTHER, mark);
    }

    /** As Flyway counts them: over the lines without their ends. */
    private static Map<String, Integer> checksums() {
        try {
            var checksums = new HashMap<String, Integer>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration*/*.sql")) {
                var crc = new CRC32();
                file.getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .forEach(line -> crc.update(line.getBytes(StandardCharsets.UTF_8)));
                checksums.put(file.getFilename(), (int) crc.getValue());
            }
            return checksums;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
