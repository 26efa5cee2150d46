package nl.samenaanzet.testing;

import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Every row that a database held at one moment, to put it back so, or to see what became different. */
public class FirstRows {

    private final DataSource source;
    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

    public FirstRows(DataSource source) throws SQLException {
        this.source = source;
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            for (var table : tables(connection)) {
                rows.put(table, read(statement, table));
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        try (var tables =
                connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                if (!tables.getString("TABLE_NAME").equals("flyway_schema_history")) {
                    found.add(tables.getString("TABLE_NAME"));
                }
            }
        }
        return found;
    }

    private static List<Object[]> read(Statement statement, String table) throws SQLException {
        var found = new ArrayList<Object[]>();
        try (var all = statement.executeQuery("select * from " + table)) {
            while (all.next()) {
                found.add(row(all));
            }
        }
        return found;
    }

    private static Object[] row(ResultSet all) throws SQLException {
        var row = new Object[all.getMetaData().getColumnCount()];
        for (var i = 0; i < row.length; i++) {
            row[i] = all.getObject(i + 1) instanceof Clob ? all.getString(i + 1) : all.getObject(i + 1);
        }
        return row;
    }

    /** The tables that hold something else now. */
    public List<String> changed() throws SQLException {
        var now = new FirstRows(source).rows;
        return rows.keySet().stream()
                .filter(table -> !asText(rows.get(table)).equals(asText(now.get(table))))
                .toList();
    }

    private static List<String> asText(List<Object[]> rows) {
        return rows.stream().map(Arrays::deepToString).sorted().toList();
    }

    void putBack() throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                inPostgres(connection);
            } else {
                inH2(connection);
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private void inPostgres(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            for (var table : rows.keySet()) {
                statement.addBatch("delete from " + table);
            }
            statement.executeBatch();
        }
        insert(connection);
    }

    private void inH2(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set referential_integrity false");
            for (var table : rows.keySet()) {
                statement.execute("truncate table " + table);
            }
            insert(connection);
            statement.execute("set referential_integrity true");
        }
    }

    private void insert(Connection connection) throws SQLException {
        for (var table : rows.entrySet()) {
            if (!table.getValue().isEmpty()) {
                var values = Collections.nCopies(table.getValue().getFirst().length, "?").stream()
                        .collect(Collectors.joining(", "));
                try (var insert =
                        connection.prepareStatement("insert into %s values (%s)".formatted(table.getKey(), values))) {
                    for (var row : table.getValue()) {
                        for (var i = 0; i < row.length; i++) {
                            insert.setObject(i + 1, row[i]);
                        }
                        insert.addBatch();
                    }
                    insert.executeBatch();
                }
            }
        }
    }
}
