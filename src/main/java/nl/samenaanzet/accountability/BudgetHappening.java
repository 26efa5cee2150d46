package nl.samenaanzet.accountability;

import nl.samenaanzet.ambition.HappeningType;
import nl.samenaanzet.ambition.HappeningTypes;
import org.springframework.stereotype.Component;

/** What the record says of the money that a strategy asks, when it is submitted. The detail is an amount. */
public enum BudgetHappening implements HappeningType {
    COVERED,
    SHORT,
    UNKNOWN;

    @Override
    public String key() {
        return "accountability.budget." + name();
    }

    @Override
    public Reach reach() {
        return Reach.INTERNAL;
    }

    @Component
    static class Known implements HappeningTypes {

        @Override
        public HappeningType[] all() {
            return values();
        }
    }
}
