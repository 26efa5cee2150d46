package nl.samenaanzet.approval.counting;

import java.util.function.Consumer;
import nl.samenaanzet.rules.PastDecisions;
import nl.samenaanzet.rules.PastDecisions.PastDecision;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What T4 said of every ballot, for the replay of a new T4. */
@Component
public class PastOutcomes implements PastDecisions {

    private final OutcomeGrounds grounds;

    PastOutcomes(OutcomeGrounds grounds) {
        this.grounds = grounds;
    }

    @Override
    public String table() {
        return "approval-outcome";
    }

    @Override
    @Transactional(readOnly = true)
    public void each(Consumer<PastDecision> use) {
        try (var past = grounds.past()) {
            past.forEach(p -> use.accept(p.decision()));
        }
    }
}
