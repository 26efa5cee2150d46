package nl.samenaanzet.engine.step;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.worker.JobWorker;
import io.grpc.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.samenaanzet.engine.EngineProperties;
import nl.samenaanzet.engine.EngineState;
import nl.samenaanzet.engine.Models;
import nl.samenaanzet.engine.ProcessWorker;
import nl.samenaanzet.engine.task.UserTasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Deploys the models as soon as Camunda can be reached, then opens the workers. The pages do not wait for it. */
@Component
public class EngineStart implements SmartLifecycle, DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(EngineStart.class);
    private static final Duration STEP_TIMEOUT = Duration.ofMinutes(1);

    private final CamundaClient client;
    private final Models models;
    private final EngineState state;
    private final EngineProperties properties;
    private final ApplicationContext context;
    private final List<JobWorker> workers = new ArrayList<>();
    private volatile Thread starter;
    private volatile boolean stopping;

    EngineStart(
            @Lazy CamundaClient client,
            Models models,
            EngineState state,
            EngineProperties properties,
            ApplicationContext context) {
        this.client = client;
        this.models = models;
        this.state = state;
        this.properties = properties;
        this.context = context;
    }

    @Override
    public void start() {
        if (properties.enabled()) {
            stopping = false;
            starter = Thread.ofPlatform().daemon().name("engine-start").start(this::connect);
        }
    }

    private void connect() {
        try {
            while (!stopping && !deployed()) {
                Thread.sleep(properties.reconnect());
            }
            openWorkers();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean deployed() {
        try {
            models.deploy();
            state.deployed();
            return true;
        } catch (ClientException failed) {
            var code = Status.fromThrowable(failed).getCode();
            if (code == Status.Code.INVALID_ARGUMENT) {
                LOG.error("Camunda refuses the models: {}", failed.getMessage());
            }
            state.failed(code);
            return false;
        } catch (Exception failed) {
            if (!stopping) {
                LOG.error("The models could not be deployed", failed);
            }
            return false;
        }
    }

    private synchronized void openWorkers() {
        if (stopping) {
            return;
        }
        var runner = context.getBean(StepRunner.class);
        for (var worker : context.getBeansWithAnnotation(ProcessWorker.class).values()) {
            StepMethod.of(worker)
                    .forEach(step -> workers.add(client.newWorker()
                            .jobType(step.jobType())
                            .handler((jobs, job) -> runner.run(step, jobs, job))
                            .timeout(STEP_TIMEOUT)
                            .name("samen-aan-zet")
                            .fetchVariables(step.variables())
                            .open()));
        }
        var tasks = context.getBean(UserTasks.class);
        workers.add(client.newWorker()
                .jobType(UserTasks.JOB_TYPE)
                .handler((jobs, job) -> tasks.offered(job, properties.lease()))
                .timeout(properties.lease())
                .name("samen-aan-zet")
                .fetchVariables(UserTasks.VARIABLES)
                .open());
        LOG.info("The models are deployed and {} workers are open", workers.size());
    }

    @Override
    public synchronized void stop() {
        stopping = true;
        if (starter != null) {
            starter.interrupt();
            starter = null;
        }
        var open = List.copyOf(workers);
        workers.clear();
        patiently(() -> open.forEach(JobWorker::close));
    }

    @Override
    public void destroy() {
        if (properties.enabled()) {
            patiently(client::close);
        }
    }

    /**
     * Client 8.9.0 keeps the lock of a job stream that it cannot open again: with the engine gone, closing would wait
     * for ever.
     */
    private static void patiently(Runnable closing) {
        try {
            Thread.ofPlatform().daemon().name("engine-stop").start(closing).join(PATIENCE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return starter != null;
    }
}
