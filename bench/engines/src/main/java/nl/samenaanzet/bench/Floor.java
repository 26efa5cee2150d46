package nl.samenaanzet.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.UUID;

/** What the database alone can do: eight bare inserts in eight durable commits. */
class Floor implements Contender {

    private final HikariDataSource database;

    Floor(String url) throws SQLException {
        database = Database.pool(url);
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("create table if not exists answer (id uuid primary key, ballot uuid not null, seat integer not null, "
                    + "answer varchar(20) not null, answered_at timestamp with time zone not null, unique (ballot, seat))");
        }
    }

    @Override
    public Took ballot() throws SQLException {
        var begin = System.nanoTime();
        var ballot = UUID.randomUUID();
        var answers = new long[SEATS];
        for (int seat = 0; seat < SEATS; seat++) {
            var asked = System.nanoTime();
            try (var connection = database.getConnection();
                    var insert = connection.prepareStatement("insert into answer values (?, ?, ?, 'CONSENT', now())")) {
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, ballot);
                insert.setInt(3, seat);
                insert.executeUpdate();
            }
            answers[seat] = (System.nanoTime() - asked) / 1000;
        }
        return new Took(0, answers, (System.nanoTime() - begin) / 1000);
    }

    @Override
    public void close() {
        database.close();
    }
}
