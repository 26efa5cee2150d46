package nl.samenaanzet.decision.process;

import java.util.Map;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.decision.DecisionRecorded;
import nl.samenaanzet.decision.money.MoneyOfParts;
import nl.samenaanzet.decision.money.MoneySettled;
import nl.samenaanzet.decision.money.MoneyState;
import nl.samenaanzet.engine.Engine;
import nl.samenaanzet.engine.Engine.TaskRef;
import nl.samenaanzet.engine.ProcessWorker;
import org.springframework.modulith.events.ApplicationModuleListener;

/** The service task of {@code bpmn/money.bpmn}, and what the process is told. */
@ProcessWorker(process = "money")
class MoneyProcess {

    private final MoneyOfParts money;
    private final Engine engine;

    MoneyProcess(MoneyOfParts money, Engine engine) {
        this.money = money;
        this.engine = engine;
    }

    record Waiting(String componentId) {}

    record Known(MoneyState money) {}

    public Known checkMoney(Waiting in) {
        return new Known(money.state(ComponentId.of(in.componentId())));
    }

    /** Whatever became of it: the process looks for itself. */
    @ApplicationModuleListener
    void on(DecisionRecorded event) {
        for (var part : money.waitingFor(event.component())) {
            engine.tell(
                    "decision.moneyDecided", part.toString(), event.component().toString(), Map.of());
        }
    }

    @ApplicationModuleListener
    void on(MoneySettled event) {
        engine.complete(
                new TaskRef("money", event.step(), event.subject()),
                event.actId(),
                event.at(),
                Map.of("money", event.further().code()));
    }
}
