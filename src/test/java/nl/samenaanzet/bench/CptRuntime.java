package nl.samenaanzet.bench;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.IncidentState;
import io.camunda.client.api.search.response.ElementInstance;
import io.camunda.client.api.search.response.Incident;
import io.camunda.process.test.api.CamundaProcessTestContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The full distribution, in a container or remote, through Camunda Process Test. Its search lags: the bench waits. */
class CptRuntime implements BenchRuntime {

    private static final int ENOUGH = 1000;

    private final CamundaProcessTestContext context;
    private final CamundaClient client;

    CptRuntime(CamundaProcessTestContext context) {
        this.context = context;
        this.client = context.createClient();
    }

    @Override
    public CamundaClient client() {
        return client;
    }

    @Override
    public Instant now() {
        return context.getCurrentTime();
    }

    @Override
    public void advance(Duration time) {
        context.increaseTime(time);
    }

    @Override
    public List<Element> elements() {
        return client.newElementInstanceSearchRequest().page(page -> page.limit(ENOUGH)).send().join().items().stream()
                .sorted(Comparator.comparing(ElementInstance::getElementInstanceKey))
                .map(CptRuntime::element)
                .toList();
    }

    private static Element element(ElementInstance found) {
        return new Element(
                found.getElementInstanceKey(),
                found.getProcessDefinitionId(),
                found.getProcessInstanceKey(),
                found.getElementId(),
                found.getState().name());
    }

    @Override
    public List<Trouble> troubles() {
        return client
                .newIncidentSearchRequest()
                .filter(incident -> incident.state(IncidentState.ACTIVE))
                .send()
                .join()
                .items()
                .stream()
                .map(CptRuntime::trouble)
                .toList();
    }

    /** A cluster does not show its log. */
    @Override
    public Map<String, Long> records() {
        throw new UnsupportedOperationException("Only the engine in memory shows its log");
    }

    private static Trouble trouble(Incident found) {
        return new Trouble(found.getElementId(), found.getErrorMessage());
    }

    @Override
    public void close() {
        client.close();
    }
}
