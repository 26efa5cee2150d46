package nl.samenaanzet.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.postgresql.PGConnection;

/**
 * Hears from PostgreSQL what the product has committed, by triggers that the bench adds: a ballot, its eight rows in the
 * inbox, the advice on a route. PostgreSQL tells it after the commit, so nothing here is earlier than it can be seen.
 */
class News implements AutoCloseable {

    private static final String[] TRIGGERS = {
        "create or replace function bench_ballot() returns trigger language plpgsql as $$ begin "
                + "perform pg_notify('bench', 'ballot ' || new.strategy_id || ' ' || new.id || ' ' "
                + "|| (extract(epoch from new.opened_at) * 1000000)::bigint); return null; end $$",
        "create or replace trigger bench_ballot after insert on approval_ballot for each row execute function bench_ballot()",
        "create or replace function bench_task() returns trigger language plpgsql as $$ begin "
                + "perform pg_notify('bench', 'task ' || new.subject); return null; end $$",
        "create or replace trigger bench_task after insert on inbox_task for each row when (new.step = 'castVote') "
                + "execute function bench_task()",
        "create or replace function bench_advice() returns trigger language plpgsql as $$ begin "
                + "perform pg_notify('bench', 'advice ' || new.strategy_id); return null; end $$",
        "create or replace trigger bench_advice after insert or update of advised_at on decision_route for each row "
                + "when (new.advised_at is not null) execute function bench_advice()"};

    /** @param openedAt by the clock of the product, in microseconds since 1970 */
    record Opened(String ballot, long openedAt) { }

    /** What is awaited of one strategy. */
    static class Awaited {
        final CompletableFuture<Opened> opened = new CompletableFuture<>();
        /** By the clock of this process, in microseconds since 1970. */
        final CompletableFuture<Long> visible = new CompletableFuture<>();
        final CompletableFuture<Void> advised = new CompletableFuture<>();
    }

    private final Connection database;
    private final Map<String, Awaited> byStrategy = new ConcurrentHashMap<>();
    private final Map<String, Awaited> byBallot = new ConcurrentHashMap<>();

    News(String url) throws SQLException {
        database = DriverManager.getConnection(url);
        try (var statement = database.createStatement()) {
            for (var trigger : TRIGGERS) {
                statement.execute(trigger);
            }
            statement.execute("listen bench");
        }
        Thread.ofPlatform().daemon().name("news").start(this::listen);
    }

    Awaited about(String strategy) {
        return byStrategy.computeIfAbsent(strategy, s -> new Awaited());
    }

    void forget(String strategy, String ballot) {
        byStrategy.remove(strategy);
        byBallot.remove(ballot);
    }

    private void listen() {
        try {
            var listening = database.unwrap(PGConnection.class);
            while (true) {
                for (var told : listening.getNotifications((int) Duration.ofMinutes(1).toMillis())) {
                    heard(told.getParameter().split(" "));
                }
            }
        } catch (SQLException closed) {
            System.err.println("No more news: " + closed.getMessage());
        }
    }

    private void heard(String[] words) throws SQLException {
        switch (words[0]) {
            case "ballot" -> {
                var awaited = byStrategy.get(words[1]);
                if (awaited != null) {
                    byBallot.put(words[2], awaited);
                    awaited.opened.complete(new Opened(words[2], Long.parseLong(words[3])));
                }
            }
            case "task" -> {
                var awaited = byBallot.get(words[1]);
                if (awaited != null && !awaited.visible.isDone()) {
                    var now = micros();
                    if (rows(words[1]) == Contender.SEATS) {
                        awaited.visible.complete(now);
                    }
                }
            }
            case "advice" -> {
                var awaited = byStrategy.get(words[1]);
                if (awaited != null) {
                    awaited.advised.complete(null);
                }
            }
            default -> throw new IllegalStateException(words[0]);
        }
    }

    private int rows(String ballot) throws SQLException {
        try (var count = database.prepareStatement("select count(*) from inbox_task where subject = ? and step = 'castVote'")) {
            count.setString(1, ballot);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    static long micros() {
        var now = Instant.now();
        return now.getEpochSecond() * 1_000_000 + now.getNano() / 1000;
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
