package nl.samenaanzet.bench;

import io.camunda.client.CamundaClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.engine.EngineFactory;
import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.IncidentIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;
import io.camunda.zeebe.protocol.record.value.BpmnElementType;
import io.camunda.zeebe.protocol.record.value.IncidentRecordValue;
import io.camunda.zeebe.protocol.record.value.JobBatchRecordValue;
import io.camunda.zeebe.protocol.record.value.ProcessInstanceRecordValue;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The real Zeebe engine in memory (zeebe-process-test-extension): no Docker, no disk, and a clock that can be moved.
 */
class InMemoryRuntime implements BenchRuntime {

    /** With a busy machine, on which a deployment takes long. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ZeebeTestEngine engine = EngineFactory.create();
    private final CamundaClient client;
    private Duration advanced = Duration.ZERO;

    InMemoryRuntime() {
        engine.start();
        client = CamundaClient.newClientBuilder()
                .grpcAddress(URI.create("http://" + engine.getGatewayAddress()))
                .preferRestOverGrpc(false)
                .defaultRequestTimeout(PATIENCE)
                .defaultRequestTimeoutOffset(PATIENCE)
                .build();
    }

    @Override
    public CamundaClient client() {
        return client;
    }

    @Override
    public Instant now() {
        return Instant.now().plus(advanced);
    }

    @Override
    public void advance(Duration time) {
        engine.increaseTime(time);
        advanced = advanced.plus(time);
    }

    @Override
    public List<Element> elements() {
        var elements = new TreeMap<Long, Element>();
        for (var log : events(ValueType.PROCESS_INSTANCE)) {
            var value = (ProcessInstanceRecordValue) log.getValue();
            var state = state((ProcessInstanceIntent) log.getIntent());
            if (state != null && value.getBpmnElementType() != BpmnElementType.SEQUENCE_FLOW) {
                elements.put(
                        log.getKey(),
                        new Element(
                                log.getKey(),
                                value.getBpmnProcessId(),
                                value.getProcessInstanceKey(),
                                value.getElementId(),
                                state));
            }
        }
        return List.copyOf(elements.values());
    }

    private static String state(ProcessInstanceIntent intent) {
        return switch (intent) {
            case ELEMENT_ACTIVATING, ELEMENT_ACTIVATED -> "ACTIVE";
            case ELEMENT_COMPLETED -> "COMPLETED";
            case ELEMENT_TERMINATED -> "TERMINATED";
            default -> null;
        };
    }

    @Override
    public List<Trouble> troubles() {
        var troubles = new TreeMap<Long, Trouble>(Comparator.naturalOrder());
        for (var log : events(ValueType.INCIDENT)) {
            var value = (IncidentRecordValue) log.getValue();
            if (log.getIntent() == IncidentIntent.CREATED) {
                troubles.put(log.getKey(), new Trouble(value.getElementId(), value.getErrorMessage()));
            } else {
                troubles.remove(log.getKey());
            }
        }
        return List.copyOf(troubles.values());
    }

    @Override
    public Map<String, Long> records() {
        var records = new TreeMap<String, Long>();
        for (var log : engine.getRecordStreamSource().getRecords()) {
            if (log.getValueType() == ValueType.JOB_BATCH) {
                var found = log.getRecordType() == RecordType.EVENT
                        && !((JobBatchRecordValue) log.getValue()).getJobs().isEmpty();
                records.merge("JOB_BATCH", found ? 2L : 0, Long::sum); // the command and its answer
            } else if (log.getRecordType() != RecordType.COMMAND_REJECTION) {
                records.merge(log.getValueType().name(), 1L, Long::sum);
            }
        }
        return records;
    }

    private List<Record<?>> events(ValueType type) {
        var events = new ArrayList<Record<?>>();
        for (var log : engine.getRecordStreamSource().getRecords()) {
            if (log.getRecordType() == RecordType.EVENT && log.getValueType() == type) {
                events.add(log);
            }
        }
        return events;
    }

    @Override
    public void close() {
        client.close();
        engine.stop();
    }
}
