package nl.samenaanzet.ambition;

import org.springframework.stereotype.Component;

/** What happens to a dossier from submitting to closing. */
public enum AmbitionHappening implements HappeningType {
    STRATEGY_SUBMITTED(Reach.INTERNAL.told(Topic.PAPERS)),
    STRATEGY_REVISED(Reach.INTERNAL.told(Topic.PAPERS)),
    STRATEGY_RESUBMITTED(Reach.INTERNAL.told(Topic.PAPERS)),
    STRATEGY_CLOSED(Reach.PUBLIC.told(Topic.OUTCOME)),
    DOCUMENTS_DESTROYED(Reach.PUBLIC);

    private final Reach reach;

    AmbitionHappening(Reach reach) {
        this.reach = reach;
    }

    @Override
    public String key() {
        return "ambition.happened." + name();
    }

    @Override
    public Reach reach() {
        return reach;
    }

    @Component
    static class Known implements HappeningTypes {

        @Override
        public HappeningType[] all() {
            return values();
        }
    }
}
