package nl.samenaanzet.council.process;

import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.council.Council;
import nl.samenaanzet.council.ItemId;
import nl.samenaanzet.engine.ProcessWorker;

/** The service tasks of {@code bpmn/council.bpmn}. */
@ProcessWorker(process = "council")
class CouncilWorker {

    private final Council council;

    CouncilWorker(Council council) {
        this.council = council;
    }

    record Offered(String componentId) { }

    record Opened(String itemId) { }

    public Opened openItem(Offered in) {
        return new Opened(council.openItem(ComponentId.of(in.componentId())).toString());
    }

    record Subject(String itemId) { }

    public void signalTermEnded(Subject in) {
        council.signalTermEnded(ItemId.of(in.itemId()));
    }

    record Heard(String councilOutcome) { }

    public Heard reportBack(Subject in) {
        return new Heard(council.reportBack(ItemId.of(in.itemId())).code());
    }
}
