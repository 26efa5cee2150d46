package nl.samenaanzet.outcome;

import nl.samenaanzet.ambition.HappeningType;
import nl.samenaanzet.ambition.HappeningTypes;
import org.springframework.stereotype.Component;

/** What happens to the words of an outcome and its review. */
enum OutcomeHappening implements HappeningType {
    STATED(Reach.INTERNAL),
    MOVED(Reach.INTERNAL),
    REMINDED(Reach.INTERNAL),
    PLANNED(Reach.PUBLIC),
    REVIEW_OPENED(Reach.PUBLIC),
    KEEP(Reach.INTERNAL.told(Topic.OUTCOME)),
    CHANGE(Reach.INTERNAL.told(Topic.OUTCOME)),
    END(Reach.INTERNAL.told(Topic.OUTCOME));

    private final Reach reach;

    OutcomeHappening(Reach reach) {
        this.reach = reach;
    }

    static OutcomeHappening judged(Judgement judgement) {
        return valueOf(judgement.name());
    }

    @Override
    public String key() {
        return "outcome.happened." + name();
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
