package nl.samenaanzet.councilletter;

import nl.samenaanzet.ambition.HappeningType;
import nl.samenaanzet.ambition.HappeningTypes;
import org.springframework.stereotype.Component;

/** What happens to a letter to the council. */
public enum LetterHappening implements HappeningType {
    OFFERED;

    @Override
    public String key() {
        return "councilletter.happened." + name();
    }

    @Override
    public Reach reach() {
        return Reach.COMPONENT;
    }

    @Component
    static class Known implements HappeningTypes {

        @Override
        public HappeningType[] all() {
            return values();
        }
    }
}
