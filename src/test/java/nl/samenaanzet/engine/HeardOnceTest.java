package nl.samenaanzet.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenaanzet.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox and its listeners: what was done and that it was done are one commit; what failed is told again. */
@ApplicationTest
@Import(HeardOnceTest.Listening.class)
class HeardOnceTest {

    private static final AtomicInteger TRIES = new AtomicInteger();
    private static final List<Integer> ROWS_BEFORE_COMMIT = new CopyOnWriteArrayList<>();
    private static final BlockingQueue<Integer> ROWS_AT_COMMIT = new LinkedBlockingQueue<>();

    record Said(String what, int failures) {}

    /** Writes a row for each thing it hears, after it failed as often as it was asked to. */
    static class Listener {

        private final JdbcTemplate database;

        Listener(JdbcTemplate database) {
            this.database = database;
        }

        @ApplicationModuleListener
        void on(Said said) {
            database.update("insert into ambition_number (series, last) values (?, 0)", said.what());
            ROWS_BEFORE_COMMIT.add(rows(database, said));
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    ROWS_AT_COMMIT.add(rows(database, said));
                }
            });
            if (TRIES.incrementAndGet() <= said.failures()) {
                throw new EngineUnavailable("Not now", null);
            }
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Listening {

        @Bean
        Listener listener(JdbcTemplate database) {
            return new Listener(database);
        }
    }

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void forget() {
        TRIES.set(0);
        ROWS_BEFORE_COMMIT.clear();
        ROWS_AT_COMMIT.clear();
    }

    @Test
    void aThingHeardLeavesTheOutboxInTheListenersOwnCommit() throws InterruptedException {
        say("once", 0);
        assertThat(ROWS_AT_COMMIT.poll(10, TimeUnit.SECONDS))
                .as("rows in the outbox the moment it was committed")
                .isZero();
        assertThat(ROWS_BEFORE_COMMIT).as("until then it is there, for a crash").containsExactly(1);
        assertThat(written("once")).isEqualTo(1);
    }

    @Test
    void whatFailedStaysAndIsToldAgainUntilItSucceeds() throws InterruptedException {
        say("thrice", 2);
        assertThat(ROWS_AT_COMMIT.poll(20, TimeUnit.SECONDS)).isZero();
        assertThat(TRIES.get()).isEqualTo(3);
        assertThat(written("thrice"))
                .as("what the failed tries wrote was rolled back")
                .isEqualTo(1);
    }

    @Test
    void whatIsRolledBackWasNeverSaid() {
        transaction.executeWithoutResult(tx -> {
            events.publishEvent(new Said("never", 0));
            tx.setRollbackOnly();
        });
        say("afterwards", 0);
        await().untilAsserted(() -> assertThat(written("afterwards")).isEqualTo(1));
        assertThat(written("never")).isZero();
        assertThat(rows(database, new Said("never", 0))).isZero();
    }

    private void say(String what, int failures) {
        transaction.executeWithoutResult(tx -> events.publishEvent(new Said(what, failures)));
    }

    private int written(String what) {
        return database.queryForObject("select count(*) from ambition_number where series = ?", Integer.class, what);
    }

    private static int rows(JdbcTemplate database, Said said) {
        return database
                .queryForList(
                        "select serialized_event from event_publication where event_type = ?", Said.class.getName())
                .stream()
                .map(Map::values)
                .mapToInt(v -> v.toString().contains('"' + said.what() + '"') ? 1 : 0)
                .sum();
    }
}
