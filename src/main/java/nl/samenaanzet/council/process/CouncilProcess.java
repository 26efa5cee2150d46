package nl.samenaanzet.council.process;

import java.util.Map;
import nl.samenaanzet.council.Council;
import nl.samenaanzet.council.Council.CouncilActed;
import nl.samenaanzet.council.Council.ItemReplanned;
import nl.samenaanzet.council.Council.ItemWithdrawn;
import nl.samenaanzet.council.Council.TermExtended;
import nl.samenaanzet.council.CouncilTerms;
import nl.samenaanzet.engine.Engine;
import nl.samenaanzet.engine.Engine.TaskRef;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the process of {@code bpmn/council.bpmn} what the griffie and the coalition did. */
@Component
class CouncilProcess {

    private final Engine engine;
    private final Council council;
    private final CouncilTerms terms;

    CouncilProcess(Engine engine, Council council, CouncilTerms terms) {
        this.engine = engine;
        this.council = council;
        this.terms = terms;
    }

    @ApplicationModuleListener
    void on(CouncilActed event) {
        engine.complete(
                new TaskRef("council", event.step(), event.subject()), event.actId(), event.at(), variables(event));
    }

    /** Two extensions may be told in the other order: the end that counts now is sent each time. */
    @ApplicationModuleListener
    void on(TermExtended event) {
        engine.tell(
                "council.termExtended",
                event.subject(),
                event.actId(),
                Map.of("termEndsAt", terms.endsAt(event.item()).toString()));
    }

    /** What is planned now is asked by the process when it takes it up. */
    @ApplicationModuleListener
    void on(ItemReplanned event) {
        engine.tell("council.itemReplanned", event.subject(), event.actId(), Map.of());
    }

    @ApplicationModuleListener
    void on(ItemWithdrawn event) {
        engine.tell(
                "council.itemWithdrawn",
                event.component().toString(),
                event.actId(),
                Map.of("itemId", event.subject()));
    }

    private Map<String, Object> variables(CouncilActed event) {
        return switch (event.did()) {
            case REGISTER_ITEM ->
                Map.of("termEndsAt", terms.endsAt(event.item()).toString());
            case PLAN_ITEM -> PlannedWay.of(council.way(event.item())).variables();
            case RECORD_RESOLUTION -> Map.of("resolution", event.resolution().code());
            case RECORD_DEBATE, SUPPLEMENT_ITEM, TAKE_UP_CHANGES -> Map.of();
        };
    }
}
