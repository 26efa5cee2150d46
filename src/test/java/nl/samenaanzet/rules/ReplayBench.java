package nl.samenaanzet.rules;

import static nl.samenaanzet.rules.TestFeel.dmn;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.samenaanzet.rules.RuleBook.RuleTable;
import nl.samenaanzet.rules.check.Contract;
import nl.samenaanzet.rules.check.Replay;
import nl.samenaanzet.rules.check.Space;
import nl.samenaanzet.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long a replay of 10,000 past decisions takes, and how many plain evaluations of that table fit in it. No test of
 * the build: {@code mvn test-compile surefire:test -Dtest=ReplayBench -Dtest.database=postgres}.
 */
@ApplicationTest
@DirtiesContext
class ReplayBench {

    private static final int DECISIONS = 10_000;
    private static final int RUNS = 5;

    @Autowired
    Replay replay;

    @Autowired
    RuleBook book;

    @Autowired
    Feel feel;

    @Autowired
    Contract contract;

    @Autowired
    JdbcTemplate database;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void tenThousandPastDecisions() {
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofMinutes(2))
                .until(() -> !book.all().isEmpty());
        var now = dmn("decision-route");
        var table = TableFile.of(now);
        var space = Space.of(table, contract.variables(table), feel);
        var ready = feel.parse(now);
        fill(space, ready, book.byId("decision-route"));
        var changed =
                now.replaceFirst("(<outputEntry id=\"T3_9_raadsrol\"><text>).*?</text>", "$1\"bespreken\"</text>");

        var lines = new ArrayList<String>();
        for (int run = 1; run <= RUNS; run++) {
            var before = System.nanoTime();
            var result = replay.replay(changed);
            var whole = (System.nanoTime() - before) / 1e6;
            before = System.nanoTime();
            for (int i = 0; i < 1000; i++) {
                ready.rules(space.at(i % space.size()));
            }
            var one = (System.nanoTime() - before) / 1e6 / 1000;
            assertThat(result.replayed()).isEqualTo(DECISIONS);
            assertThat(result.differences())
                    .isNotEmpty()
                    .allMatch(d -> d.newRule().equals("10"));
            lines.add(
                    "run %d: %d decisions, %d different inputs, %d differences: %.0f ms; one plain evaluation %.2f ms; ratio %.0f"
                            .formatted(
                                    run,
                                    result.replayed(),
                                    result.distinct(),
                                    result.differences().size(),
                                    whole,
                                    one,
                                    whole / one));
        }
        lines.forEach(System.out::println);
    }

    /** Every combination of answers, again and again, each with the row that advised then. */
    private void fill(Space space, Feel.Ready ready, RuleTable table) {
        var json = JsonMapper.builder().build();
        var routes = new ArrayList<Object[]>();
        var grounds = new ArrayList<Object[]>();
        var strategy = UUID.randomUUID();
        for (int i = 0; i < DECISIONS; i++) {
            var route = UUID.randomUUID();
            var inputs = space.at(i % space.size());
            routes.add(new Object[] {
                route, strategy, "SvO-2025-VB-%04d".formatted(i / 4), "Onderdeel " + i, Timestamp.from(Instant.now())
            });
            grounds.add(new Object[] {
                UUID.randomUUID(),
                route,
                table.version(),
                table.sha256(),
                ready.rules(inputs).getFirst().replace('_', '-'),
                json.writeValueAsString(inputs)
            });
        }
        database.batchUpdate(
                "insert into decision_route (component_id, strategy_id, dossier_number, about, advised_at, version) values (?, ?, ?, ?, ?, 0)",
                routes);
        database.update("insert into decision_table (sha256, xml) values (?, ?)", table.sha256(), table.xml());
        database.batchUpdate(
                "insert into decision_ground (id, component_id, position, table_id, table_version, table_sha256, rule, inputs) "
                        + "values (?, ?, 1, 'decision-route', ?, ?, ?, ?)",
                grounds);
    }
}
