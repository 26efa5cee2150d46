package nl.samenaanzet.bench;

import io.camunda.client.CamundaClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An engine for the bench: the one in memory, or the full distribution through Camunda Process Test. */
interface BenchRuntime extends AutoCloseable {

    /**
     * One element of an instance, as the engine saw it.
     *
     * @param key grows with time, so it orders the elements of an instance by their start
     * @param state "ACTIVE", "COMPLETED" or "TERMINATED"
     */
    record Element(long key, String process, long instance, String id, String state) {}

    /** Where an instance is stuck, and why. */
    record Trouble(String element, String message) {}

    CamundaClient client();

    Instant now();

    void advance(Duration time);

    /** Elements of all instances in the order in which they began; sequence flows left out. */
    List<Element> elements();

    List<Trouble> troubles();

    /**
     * How many records the log holds, events and commands, by what they are about. A question for jobs that found none
     * is left out: how often a test asks depends on the machine.
     */
    Map<String, Long> records();

    @Override
    void close();
}
