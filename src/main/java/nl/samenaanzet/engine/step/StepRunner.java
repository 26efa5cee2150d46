package nl.samenaanzet.engine.step;

import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import io.grpc.Status;
import java.util.Map;
import nl.samenaanzet.engine.EngineProperties;
import nl.samenaanzet.engine.Incidents;
import nl.samenaanzet.engine.Instances;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs one job: variables in, method, variables out; on an exception again later, and in the end an incident. */
@Component
class StepRunner {

    private static final Logger LOG = LoggerFactory.getLogger(StepRunner.class);

    private final Incidents incidents;
    private final Instances instances;
    private final EngineProperties properties;
    private final FailureMessage failures;

    StepRunner(Incidents incidents, Instances instances, EngineProperties properties, FailureMessage failures) {
        this.incidents = incidents;
        this.instances = instances;
        this.properties = properties;
        this.failures = failures;
    }

    void run(StepMethod step, JobClient client, ActivatedJob job) {
        Object result;
        try {
            instances.seen(job);
            result = RunningStep.of(job.getBpmnProcessId(), job.getProcessDefinitionVersion())
                    .during(() -> step.run(job.getVariablesAsType(step.input())));
        } catch (Exception failed) {
            fail(step, client, job, failed);
            return;
        }
        complete(client, job, result);
        incidents.recovered(job.getKey());
    }

    private void complete(JobClient client, ActivatedJob job, Object result) {
        try {
            var variables = result == null ? Map.of() : result;
            client.newCompleteCommand(job).variables(variables).send().join();
        } catch (ClientException lost) {
            // The effect is committed and safe to run twice: the engine offers the job again when the lease is over.
            LOG.debug(
                    "{} was done but not acknowledged: {}",
                    job.getType(),
                    Status.fromThrowable(lost).getCode());
        }
    }

    private void fail(StepMethod step, JobClient client, ActivatedJob job, Exception failed) {
        var left = Math.max(0, job.getRetries() - 1);
        var message = failures.of(step.jobType(), failed);
        LOG.warn("{} failed, {} tries left", step.jobType(), left, failed);
        if (left == 0) {
            incidents.failed(job, step.jobType(), message);
        }
        try {
            client.newFailCommand(job)
                    .retries(left)
                    .retryBackoff(properties.retryBackoff())
                    .errorMessage(message)
                    .send()
                    .join();
        } catch (ClientException lost) {
            LOG.debug("The failure of {} was not acknowledged", job.getType());
        }
    }
}
