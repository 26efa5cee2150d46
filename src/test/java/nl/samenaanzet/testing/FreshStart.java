package nl.samenaanzet.testing;

import static org.awaitility.Awaitility.await;

import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.DeploymentIntent;
import java.time.Duration;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Each class of tests begins in the application as it was after its start: the rows of then, and an engine that knows
 * no case. So a class finds nothing of the one before it, and may change a table, move the clock of the engine or stop
 * it. A start of the application itself takes ten times as long.
 */
class FreshStart implements TestExecutionListener, Ordered {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** How the application was after its start; as a bean, it lives as long. */
    static class Begin {

        private FirstRows rows;
        private Memory memory;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void beforeTestClass(TestContext test) throws Exception {
        var application = (ConfigurableApplicationContext) test.getApplicationContext();
        var engine = application.getBean(RenewedEngine.class);
        var begin = application.getBean(Begin.class);
        if (begin.rows != null) {
            application.pause();
            engine.renew();
            begin.rows.putBack();
            begin.memory.forget();
            application.getBean(MovedClock.class).back();
            application.restart();
        }
        await("models in the engine")
                .pollInterval(Duration.ofMillis(20))
                .atMost(PATIENCE)
                .until(() -> deployed(engine));
        if (begin.rows == null) {
            var database = application.getBean(JdbcTemplate.class);
            await("models in the database")
                    .pollInterval(Duration.ofMillis(20))
                    .atMost(PATIENCE)
                    .until(() -> database.queryForObject("select count(*) from engine_model", Integer.class) > 0);
            begin.rows = new FirstRows(application.getBean(DataSource.class));
            begin.memory = new Memory(application);
        }
    }

    private static boolean deployed(RenewedEngine engine) {
        return StreamSupport.stream(engine.getRecordStreamSource().getRecords().spliterator(), false)
                .anyMatch(log ->
                        log.getValueType() == ValueType.DEPLOYMENT && log.getIntent() == DeploymentIntent.CREATED);
    }
}
