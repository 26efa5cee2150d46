package nl.samenaanzet.ambition;

import org.springframework.stereotype.Component;

/** What happens to a dossier from submitting to closing. */
public enum AmbitionHappening implements HappeningType {
    STRATEGY_SUBMITTED(Visibility.INTERNAL, Topic.PAPERS),
    STRATEGY_REVISED(Visibility.INTERNAL, Topic.PAPERS),
    STRATEGY_CLOSED(Visibility.PUBLIC, Topic.OUTCOME),
    DOCUMENTS_DESTROYED(Visibility.PUBLIC, Topic.NONE);

    private final Visibility visibility;
    private final Topic topic;

    AmbitionHappening(Visibility visibility, Topic topic) {
        this.visibility = visibility;
        this.topic = topic;
    }

    @Override
    public String key() {
        return "ambition.happened." + name();
    }

    @Override
    public Visibility visibility() {
        return visibility;
    }

    @Override
    public Topic topic() {
        return topic;
    }

    @Component
    static class Known implements HappeningTypes {

        @Override
        public HappeningType[] all() {
            return values();
        }
    }
}
