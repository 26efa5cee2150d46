package nl.samenaanzet.council.process;

import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.council.Council;
import nl.samenaanzet.council.CouncilTerms;
import nl.samenaanzet.council.item.ItemView.ItemId;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.engine.ProcessWorker;

/** The service tasks of {@code bpmn/council.bpmn}. */
@ProcessWorker(process = "council")
class CouncilWorker {

    private final Council council;
    private final CouncilTerms terms;

    CouncilWorker(Council council, CouncilTerms terms) {
        this.council = council;
        this.terms = terms;
    }

    record Offered(String componentId) {}

    record Opened(String itemId) {}

    public Opened openItem(Offered in) {
        return new Opened(council.openItem(ComponentId.of(in.componentId())).toString());
    }

    record Subject(String itemId) {}

    record Ended(boolean termEnded, String termEndsAt) {}

    /** The engine's clock rang for the end that it knows; news of another can still be under way. */
    public Ended signalTermEnded(Subject in) {
        var item = ItemId.of(in.itemId());
        var ended = terms.signalTermEnded(item);
        return new Ended(ended, terms.endsAt(item).toString());
    }

    /** A moved date: what counts now, whichever message came. */
    public PlannedWay takeUpPlanning(Subject in) {
        return PlannedWay.of(council.way(ItemId.of(in.itemId())));
    }

    record Heard(Resolution councilOutcome) {}

    public Heard reportBack(Subject in) {
        return new Heard(council.reportBack(ItemId.of(in.itemId())));
    }

    /** The coalition took it back. */
    public Heard reportWithdrawal(Subject in) {
        return reportBack(in);
    }
}
