package nl.samenaanzet.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.operaton.bpm.engine.ProcessEngine;
import org.operaton.bpm.engine.delegate.VariableScope;
import org.operaton.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The eight-vote process on Operaton, inside this process, with its usual settings; without a thread for jobs, as it has none. */
class OperatonBallots implements Contender {

    private final HikariDataSource database;
    private final ProcessEngine engine;

    OperatonBallots(String url) {
        database = Database.pool(url);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setHistoryTimeToLive("P180D");
        configuration.setBeans(Map.of("count", new Count()));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService().createDeployment().addClasspathResource("ballot-operaton.bpmn")
                .addClasspathResource("route.dmn").addClasspathResource("tally.dmn").deploy();
    }

    /** Called by the model. */
    public static class Count {

        public long inFavour(VariableScope scope) {
            return scope.getVariables().entrySet().stream()
                    .filter(v -> v.getKey().startsWith("vote") && "ja".equals(v.getValue())).count();
        }

        public void record(VariableScope scope) {
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
