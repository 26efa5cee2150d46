package nl.samenaanzet.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.flowable.common.engine.api.variable.VariableContainer;
import org.flowable.dmn.engine.configurator.DmnEngineConfigurator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The eight-vote process on Flowable, inside this process, with its usual settings; without a thread for jobs, as it has none. */
class FlowableBallots implements Contender {

    private final HikariDataSource database;
    private final ProcessEngine engine;

    FlowableBallots(String url) {
        database = Database.pool(url);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setAsyncExecutorActivate(false);
        configuration.setBeans(Map.of("count", new Count()));
        configuration.addConfigurator(new DmnEngineConfigurator());
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService().createDeployment().addClasspathResource("ballot-flowable.bpmn")
                .addClasspathResource("route.dmn").addClasspathResource("tally.dmn").deploy();
    }

    /** Called by the model. */
    public static class Count {

        public void inFavour(DelegateExecution scope) {
            scope.setVariable("voor", scope.getVariables().entrySet().stream()
                    .filter(v -> v.getKey().startsWith("vote") && "ja".equals(v.getValue())).count());
        }

        public void record(VariableContainer scope) {
            scope.setVariable("recorded", true);
        }
    }

    @Override
    public Took ballot() {
        var begin = System.nanoTime();
        var instance = engine.getRuntimeService().startProcessInstanceByKey("ballot", Question.variables()).getId();
        var tasks = engine.getTaskService().createTaskQuery().processInstanceId(instance).list();
        var visible = System.nanoTime() - begin;
        var answers = new long[SEATS];
        for (int seat = 0; seat < SEATS; seat++) {
            var asked = System.nanoTime();
            engine.getTaskService().complete(tasks.get(seat).getId(), Map.of("vote" + seat, "ja"));
            answers[seat] = (System.nanoTime() - asked) / 1000;
        }
        Question.mustBeSeen(tasks.size());
        return new Took(visible / 1000, answers, (System.nanoTime() - begin) / 1000);
    }

    @Override
    public void close() {
        engine.close();
        database.close();
    }
}
