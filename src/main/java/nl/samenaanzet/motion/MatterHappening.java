package nl.samenaanzet.motion;

import nl.samenaanzet.ambition.HappeningType;
import nl.samenaanzet.ambition.HappeningTypes;
import org.springframework.stereotype.Component;

/** What happens to a question, motion, pledge or meeting. Not for everybody. */
enum MatterHappening implements HappeningType {
    TAKEN_OVER,
    REGISTERED,
    PUBLISHED,
    EXTENDED,
    LINKED,
    UNLINKED,
    REPORTED,
    HANDED_BACK,
    SETTLED,
    ANSWERED,
    FIXED,
    HELD;

    @Override
    public String key() {
        return "motion.happened." + name();
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
