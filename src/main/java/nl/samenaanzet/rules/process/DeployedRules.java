package nl.samenaanzet.rules.process;

import java.util.List;
import nl.samenaanzet.decision.DecisionTable;
import nl.samenaanzet.engine.Models;
import nl.samenaanzet.rules.RuleBook;
import nl.samenaanzet.rules.RuleTable;
import org.springframework.stereotype.Component;

/** The tables as they were last deployed; the engine need not be up to read them. */
@Component
class DeployedRules implements RuleBook {

    private final Models models;

    DeployedRules(Models models) {
        this.models = models;
    }

    @Override
    public List<RuleTable> all() {
        return models.newestDecisions().stream()
                .map(m -> new RuleTable(m.id(), m.version(), m.sha256(), DecisionTable.of(m.xml()))).toList();
    }
}
