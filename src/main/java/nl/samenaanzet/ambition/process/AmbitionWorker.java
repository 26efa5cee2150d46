package nl.samenaanzet.ambition.process;

import java.util.List;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.engine.ProcessWorker;

/** The service tasks of {@code bpmn/ambition.bpmn}. */
@ProcessWorker(process = "ambition")
class AmbitionWorker {

    private final Dossiers dossiers;

    AmbitionWorker(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    record Strategy(String strategyId) {}

    record Components(List<String> componentIds) {}

    public Components prepareComponents(Strategy in) {
        var ids = dossiers.prepareComponents(StrategyId.of(in.strategyId()));
        return new Components(ids.stream().map(Object::toString).toList());
    }

    public void closeStrategy(Strategy in) {
        dossiers.closeStrategy(StrategyId.of(in.strategyId()));
    }
}
