package nl.samenaanzet.outcome;

import nl.samenaanzet.ambition.HappeningType;
import nl.samenaanzet.ambition.HappeningTypes;
import org.springframework.stereotype.Component;

/** What happens to the words of an outcome and its review. */
enum OutcomeHappening implements HappeningType {
    STATED(Visibility.INTERNAL, Topic.NONE),
    MOVED(Visibility.INTERNAL, Topic.NONE),
    REMINDED(Visibility.INTERNAL, Topic.NONE),
    PLANNED(Visibility.PUBLIC, Topic.NONE),
    REVIEW_OPENED(Visibility.PUBLIC, Topic.NONE),
    KEEP(Visibility.INTERNAL, Topic.OUTCOME),
    CHANGE(Visibility.INTERNAL, Topic.OUTCOME),
    END(Visibility.INTERNAL, Topic.OUTCOME);

    private final Visibility visibility;
    private final Topic topic;

    OutcomeHappening(Visibility visibility, Topic topic) {
        this.visibility = visibility;
        this.topic = topic;
    }

    static OutcomeHappening judged(Judgement judgement) {
        return valueOf(judgement.name());
    }

    @Override
    public String key() {
        return "outcome.happened." + name();
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
