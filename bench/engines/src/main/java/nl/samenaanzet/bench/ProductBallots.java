package nl.samenaanzet.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.camunda.client.CamundaClient;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Whole ballots of the product: a strategy is submitted, the engine opens the ballot, eight seats answer, T4 says what
 * follows, the ballot is closed, T1 to T3 are asked, and the advice on the route is in the database.
 */
class ProductBallots implements Contender {

    private final HikariDataSource database;
    private final News news;
    private final People people;
    private final CamundaClient engine;
    private final Queue<String> drafts = new ConcurrentLinkedQueue<>();

    private ProductBallots(HikariDataSource database, News news, People people, CamundaClient engine) {
        this.database = database;
        this.news = news;
        this.people = people;
        this.engine = engine;
    }

    /**
     * @param how     "services", "forms" or "pages"
     * @param url     of the product's database
     * @param address of its pages, or for "services" the port of the door
     * @param gateway of its Camunda, only to put away what is left
     */
    static ProductBallots of(String how, String url, String address, String gateway) throws SQLException, IOException {
        var database = Database.pool(url);
        var people = how.equals("services") ? new Door(Integer.parseInt(address))
                : new Browsers(URI.create(address), accounts(database), how.equals("pages"));
        return new ProductBallots(database, new News(url), people,
                CamundaClient.newClientBuilder().grpcAddress(URI.create(gateway)).preferRestOverGrpc(false).build());
    }

    private static List<String> accounts(HikariDataSource database) throws SQLException {
        var accounts = new ArrayList<>(List.of("procesverantwoordelijke"));
        try (var connection = database.getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select seat_key from people_seat where body = 'KERNTEAM' order by number")) {
            while (rows.next()) {
                accounts.add(rows.getString(1).replace("-", ""));
            }
        }
        return accounts;
    }

    @Override
    public void prepare(int ballots) throws SQLException {
        drafts.clear(); // those of the turn before may be gone with its past
        try (var connection = database.getConnection()) {
            new PastBallots(connection).drafts(ballots).forEach(drafts::add);
        }
    }

    @Override
    public Took ballot() throws Exception {
        var strategy = drafts.remove();
        var awaited = news.about(strategy);
        var begin = System.nanoTime();
        people.submit(strategy);
        var opened = awaited.opened.get(60, TimeUnit.SECONDS);
        var visible = awaited.visible.get(60, TimeUnit.SECONDS) - opened.openedAt();
        var answers = new long[SEATS];
        for (int seat = 1; seat <= SEATS; seat++) {
            var asked = System.nanoTime();
            people.answer(opened.ballot(), seat);
            answers[seat - 1] = (System.nanoTime() - asked) / 1000;
        }
        awaited.advised.get(60, TimeUnit.SECONDS);
        news.forget(strategy, opened.ballot());
        return new Took(visible, answers, (System.nanoTime() - begin) / 1000);
    }

    /** A ballot ends with a person who confirms the route. Thousands who wait for that no coalition has: they are ended. */
    @Override
    public void tidy() throws Exception {
        try (var connection = database.getConnection()) {
            var past = new PastBallots(connection);
            var cancelled = new ArrayList<Future<?>>();
            for (var instance : past.openInstances()) {
                cancelled.add(engine.newCancelInstanceCommand(instance).send().toCompletableFuture());
                if (cancelled.size() == 100) {
                    awaitAll(cancelled);
                }
            }
            awaitAll(cancelled);
            past.end();
        }
    }

    private static void awaitAll(List<Future<?>> all) {
        all.forEach(future -> {
            try {
                future.get(30, TimeUnit.SECONDS);
            } catch (Exception gone) {
                // ended by itself
            }
        });
        all.clear();
    }

    @Override
    public void close() throws SQLException {
        engine.close();
        news.close();
        database.close();
    }
}
