package nl.samenaanzet.bench;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The eight-vote process on a bare Zeebe broker: one channel, jobs by stream, only the variables that are needed. */
class ZeebeBallots implements Contender {

    private static final Duration LEASE = Duration.ofMinutes(1);

    private final CamundaClient client;
    private final Map<String, Running> running = new ConcurrentHashMap<>();

    private static class Running {
        private final long begin = System.nanoTime();
        private final AtomicInteger seen = new AtomicInteger();
        private final long[] answers = new long[SEATS];
        private final CompletableFuture<Void> recorded = new CompletableFuture<>();
        private volatile long visible;
    }

    ZeebeBallots(String address) {
        client = CamundaClient.newClientBuilder().grpcAddress(URI.create(address)).preferRestOverGrpc(false)
                .numJobWorkerExecutionThreads(16).defaultRequestTimeout(Duration.ofSeconds(30)).build();
        client.newDeployResourceCommand().addResourceFromClasspath("ballot-zeebe.bpmn")
                .addResourceFromClasspath("route.dmn").addResourceFromClasspath("tally.dmn").send().join();
        client.newWorker().jobType("io.camunda.zeebe:userTask").handler(this::vote).timeout(LEASE).streamEnabled(true)
                .fetchVariables("ballot").open();
        client.newWorker().jobType("record").handler(this::record).timeout(LEASE).streamEnabled(true)
                .fetchVariables("ballot").open();
    }

    private void vote(JobClient jobs, ActivatedJob job) {
        var ballot = running.get((String) job.getVariable("ballot"));
        var begin = System.nanoTime();
        var number = ballot == null ? 0 : ballot.seen.incrementAndGet();
        if (number == SEATS) {
            ballot.visible = begin - ballot.begin;
        }
        jobs.newCompleteCommand(job).variables(Map.of("vote", "ja")).send().join();
        if (number > 0) {
            ballot.answers[(number - 1) % SEATS] = (System.nanoTime() - begin) / 1000;
        }
    }

    private void record(JobClient jobs, ActivatedJob job) {
        jobs.newCompleteCommand(job).variables(Map.of("recorded", true)).send().join();
        var ballot = running.get((String) job.getVariable("ballot"));
        if (ballot != null) {
            ballot.recorded.complete(null);
        }
    }

    @Override
    public Took ballot() throws Exception {
        var id = UUID.randomUUID().toString();
        var ballot = new Running();
        running.put(id, ballot);
        try {
            var variables = new HashMap<>(Question.variables());
            variables.put("ballot", id);
            client.newCreateInstanceCommand().bpmnProcessId("ballot").latestVersion().variables(variables).send().join();
            ballot.recorded.get(60, TimeUnit.SECONDS);
            return new Took(ballot.visible / 1000, ballot.answers, (System.nanoTime() - ballot.begin) / 1000);
        } finally {
            running.remove(id);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
