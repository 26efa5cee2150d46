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
    public Visibility visibility() {
        return Visibility.COMPONENT;
    }

    @Override
    public Topic topic() {
        return Topic.NONE;
    }

    @Component
    static class Known implements HappeningTypes {

        @Override
        public HappeningType[] all() {
            return values();
        }
    }
}
