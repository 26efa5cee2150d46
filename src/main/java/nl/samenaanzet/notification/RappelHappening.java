package nl.samenaanzet.notification;

import nl.samenaanzet.ambition.HappeningType;
import nl.samenaanzet.ambition.HappeningTypes;
import org.springframework.stereotype.Component;

/** Somebody asked by hand for an answer. The detail is how many were asked. */
enum RappelHappening implements HappeningType {
    RAPPEL,
    RAPPEL_SOME;

    /** @param untold how many could not be reached */
    static RappelHappening of(int untold) {
        return untold == 0 ? RAPPEL : RAPPEL_SOME;
    }

    @Override
    public String key() {
        return "notification.happened." + name();
    }

    @Override
    public Reach reach() {
        return Reach.PUBLIC;
    }

    @Component
    static class Known implements HappeningTypes {

        @Override
        public HappeningType[] all() {
            return values();
        }
    }
}
