package nl.samenaanzet.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobHandler;
import io.camunda.zeebe.model.bpmn.Bpmn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * Walks through our processes on a real engine: deploys the models, starts, answers jobs and user tasks by their
 * element id with given variables, moves time, and looks at the way that was taken. Every look waits for what it
 * expects; when it gives up it tells the last state it saw. Nothing sleeps.
 */
public final class ProcessBench implements AutoCloseable {

    /** Job type of user tasks in the job-worker implementation. */
    private static final String USER_TASK = "io.camunda.zeebe:userTask";

    private static final String STAND_IN = "StandIn";
    private static final Pattern JOB_TYPE = Pattern.compile("taskDefinition type=\"([^\"]+)\"");
    private static final Pattern CALLED =
            Pattern.compile("<zeebe:called(?:Element|Decision) (process|decision)Id=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration LEASE = Duration.ofDays(3650);

    private final String process;
    private final BenchRuntime runtime;
    private final TreeSet<String> jobTypes = new TreeSet<>(List.of(USER_TASK));
    private final List<ActivatedJob> open = new ArrayList<>();

    /** @param process the one that is tested */
    ProcessBench(String process, BenchRuntime runtime) {
        this.process = process;
        this.runtime = runtime;
    }

    /**
     * Deploys the process of this test, and every process and table that it calls, in one command as the application
     * does. The others would be most of the work of a test; that all deploy together shows wherever the application
     * starts.
     *
     * @param standIns called processes that are not the subject of this test: each becomes one step,
     *     {@code <process>StandIn}, whose variables are its result
     */
    public ProcessBench deploy(String... standIns) {
        var files = new TreeMap<String, byte[]>();
        for (var called : standIns) {
            files.put(called + ".bpmn", standIn(called));
        }
        add(process + ".bpmn", files);
        var command = runtime.client()
                .newDeployResourceCommand()
                .addResourceBytes(files.firstEntry().getValue(), files.firstKey());
        files.tailMap(files.firstKey(), false).forEach((name, bytes) -> command.addResourceBytes(bytes, name));
        command.send().join();
        files.values()
                .forEach(bytes -> JOB_TYPE.matcher(new String(bytes, UTF_8))
                        .results()
                        .forEach(found -> jobTypes.add(found.group(1))));
        return this;
    }

    private static void add(String file, Map<String, byte[]> files) {
        if (!files.containsKey(file)) {
            try {
                files.put(file, Files.readAllBytes(Path.of(file.endsWith(".bpmn") ? "bpmn" : "dmn", file)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            CALLED.matcher(new String(files.get(file), UTF_8))
                    .results()
                    .forEach(call -> add(call.group(2) + (call.group(1).equals("process") ? ".bpmn" : ".dmn"), files));
        }
    }

    private static byte[] standIn(String process) {
        var model = Bpmn.createExecutableProcess(process)
                .startEvent()
                .serviceTask(process + STAND_IN, task -> task.zeebeJobType(process + ".standIn"))
                .endEvent()
                .done();
        var bytes = new ByteArrayOutputStream();
        Bpmn.writeModelToStream(bytes, model);
        return bytes.toByteArray();
    }

    /** Starts by message start event, as the application does. */
    public void message(String name, String key, Map<String, Object> variables) {
        runtime.client()
                .newPublishMessageCommand()
                .messageName(name)
                .correlationKey(key)
                .timeToLive(Duration.ZERO)
                .variables(variables)
                .send()
                .join();
    }

    /** Tells a running instance, as the application does: kept until it waits for it. */
    public void tell(String name, String key, Map<String, Object> variables) {
        runtime.client()
                .newPublishMessageCommand()
                .messageName(name)
                .correlationKey(key)
                .timeToLive(Duration.ofDays(3650))
                .variables(variables)
                .send()
                .join();
    }

    /** Starts a process that otherwise is only called by another. */
    public void start(String process, Map<String, Object> variables) {
        runtime.client()
                .newCreateInstanceCommand()
                .bpmnProcessId(process)
                .latestVersion()
                .variables(variables)
                .send()
                .join();
    }

    /** Waits until this step is open: a service task's job, or a user task. It stays open. */
    public ActivatedJob task(String element) {
        return task(element, job -> true);
    }

    /** Waits until this step is open for this one of several. */
    public ActivatedJob task(String element, String variable, Object value) {
        return task(element, job -> value.equals(job.getVariablesAsMap().get(variable)));
    }

    private ActivatedJob task(String element, Predicate<ActivatedJob> which) {
        var types = typesOf(element);
        until("step " + element + " is open", () -> {
            activate(types);
            return open.stream().anyMatch(job -> job.getElementId().equals(element) && which.test(job));
        });
        return open.stream()
                .filter(job -> job.getElementId().equals(element) && which.test(job))
                .findFirst()
                .orElseThrow();
    }

    /**
     * A step is a job of its own type, {@code <process>.<element>}, or a user task; to ask for all types would take
     * most of a test.
     */
    private List<String> typesOf(String element) {
        var step = element.endsWith(STAND_IN) ? "standIn" : element;
        return jobTypes.stream()
                .filter(type -> type.equals(USER_TASK) || type.endsWith("." + step))
                .toList();
    }

    /** Takes what the engine offers, and forgets what it has withdrawn. */
    private void activate(List<String> types) {
        var withdrawn = runtime.elements().stream()
                .filter(e -> e.state().equals("TERMINATED"))
                .map(BenchRuntime.Element::key)
                .collect(Collectors.toSet());
        open.removeIf(job -> withdrawn.contains(job.getElementInstanceKey()));
        for (var type : types) {
            open.addAll(runtime.client()
                    .newActivateJobsCommand()
                    .jobType(type)
                    .maxJobsToActivate(32)
                    .timeout(LEASE)
                    .requestTimeout(Duration.ofSeconds(-1))
                    .send()
                    .join()
                    .getJobs());
        }
    }

    /** Waits until this step is open and answers it, as our worker or a person would. */
    public void answer(String element, Map<String, Object> variables) {
        answer(task(element), variables);
    }

    public void answer(ActivatedJob task, Map<String, Object> variables) {
        runtime.client()
                .newCompleteCommand(task.getKey())
                .variables(variables)
                .send()
                .join();
        open.remove(task);
    }

    /** Waits until this step is open and has this worker try it once. */
    public void attempt(String element, JobHandler worker) throws Exception {
        var job = task(element);
        open.remove(job);
        worker.handle(runtime.client(), job);
    }

    /** Waits until the engine has taken this step back. */
    public void isWithdrawn(ActivatedJob task) {
        var process = task.getBpmnProcessId();
        until(
                "step " + task.getElementId() + " is withdrawn",
                () -> runtime.elements().stream()
                        .anyMatch(e -> e.key() == task.getElementInstanceKey()
                                && e.state().equals("TERMINATED")));
        open.remove(task);
        assertThat(path(process)).doesNotContain(task.getElementId());
    }

    /** How many records the engine's log holds, by what they are about. */
    public Map<String, Long> records() {
        return runtime.records();
    }

    public Instant now() {
        return runtime.now();
    }

    public void advance(Duration time) {
        runtime.advance(time);
    }

    /** Waits until this end event was reached and no instance of the process is left. */
    public void ended(String process, String endEvent) {
        until(process + " ended at " + endEvent, () -> path(process).contains(endEvent) && done(process));
    }

    private boolean done(String process) {
        return runtime.elements().stream()
                .noneMatch(e -> e.process().equals(process) && e.state().equals("ACTIVE"));
    }

    /** What was passed in this process, in the order in which it began. */
    public List<String> path(String process) {
        return runtime.elements().stream()
                .filter(e -> e.process().equals(process) && e.state().equals("COMPLETED") && !e.id().equals(process))
                .map(BenchRuntime.Element::id)
                .toList();
    }

    /** Waits until an element was passed. */
    public void passed(String process, String element) {
        until(process + " passed " + element, () -> path(process).contains(element));
    }

    /** Waits until the process waits at this event or gateway. */
    public void waitsAt(String process, String element) {
        until(
                process + " waits at " + element,
                () -> runtime.elements().stream()
                        .anyMatch(e -> e.process().equals(process)
                                && e.id().equals(element)
                                && e.state().equals("ACTIVE")));
    }

    /**
     * Waits until the process is stuck here.
     *
     * @return the message that Operate shows
     */
    public String stuckAt(String element) {
        until(
                "incident at " + element,
                () -> runtime.troubles().stream().anyMatch(t -> t.element().equals(element)));
        return runtime.troubles().stream()
                .filter(t -> t.element().equals(element))
                .findFirst()
                .orElseThrow()
                .message();
    }

    private void until(String what, Callable<Boolean> holds) {
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .pollDelay(Duration.ZERO)
                    .until(holds);
        } catch (ConditionTimeoutException tooLong) {
            throw new AssertionError("Gave up waiting until " + what + ". Last state seen:\n" + state(), tooLong);
        }
    }

    private String state() {
        var lines = new ArrayList<String>();
        runtime.elements().forEach(e -> lines.add("  " + e.process() + " " + e.id() + " " + e.state()));
        open.forEach(job -> lines.add("  open: " + job.getElementId() + " " + job.getVariables()));
        runtime.troubles().forEach(t -> lines.add("  incident: " + t.element() + " " + t.message()));
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        runtime.close();
    }
}
