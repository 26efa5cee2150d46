package nl.samenaanzet.engine.step;

import static org.mockito.Mockito.mock;

import io.camunda.client.api.worker.JobHandler;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import nl.samenaanzet.engine.EngineProperties;
import nl.samenaanzet.engine.Incidents;
import nl.samenaanzet.engine.Instances;
import nl.samenaanzet.testing.OurTexts;

/** A step as the application runs it, up to where it calls its service: there is none. */
public final class RealStep {

    private RealStep() {}

    /** @param step module, worker and method: "decision.DecisionWorker.recordAdvice" */
    public static JobHandler handler(String step) throws ClassNotFoundException {
        var method = of(step);
        return (client, job) -> runner(mock(Incidents.class)).run(method, client, job);
    }

    static StepMethod of(String step) throws ClassNotFoundException {
        var parts = step.split("\\.");
        var worker = Class.forName("nl.samenaanzet.%s.process.%s".formatted(parts[0], parts[1]));
        var method = Arrays.stream(worker.getDeclaredMethods())
                .filter(m -> m.getName().equals(parts[2]))
                .findFirst()
                .orElseThrow();
        return new StepMethod(null, method, parts[0] + "." + parts[2]);
    }

    static StepRunner runner(Incidents incidents) {
        var properties = new EngineProperties(
                true,
                URI.create("http://127.0.0.1"),
                "",
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO);
        return new StepRunner(incidents, mock(Instances.class), properties, new FailureMessage(OurTexts.dutch()));
    }
}
