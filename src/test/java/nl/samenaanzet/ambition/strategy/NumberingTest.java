package nl.samenaanzet.ambition.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.samenaanzet.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers without gaps and without doubles, also for those who come at the same moment. */
@ApplicationTest
class NumberingTest {

    private static final int AT_ONCE = 4;

    @Autowired
    Numbering numbering;

    @Autowired
    Ambitions ambitions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    @Test
    void theFirstOfAYearAtTheSameMomentAllGetANumber() throws Exception {
        database.update("delete from ambition_number");
        var ambition = ambitions.findAll().getFirst();
        var together = new CyclicBarrier(AT_ONCE);
        var numbers = new ArrayList<Future<String>>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < AT_ONCE; i++) {
                numbers.add(threads.submit(() -> transaction.execute(tx -> {
                    meet(together);
                    return numbering.next(ambition);
                })));
            }
        }
        assertThat(numbers)
                .extracting(Future::get)
                .map(n -> n.substring(n.length() - 3))
                .containsExactlyInAnyOrder("001", "002", "003", "004");
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
