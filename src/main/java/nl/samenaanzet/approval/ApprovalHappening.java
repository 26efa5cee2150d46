package nl.samenaanzet.approval;

import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.HappeningType;
import nl.samenaanzet.ambition.HappeningTypes;
import nl.samenaanzet.approval.clock.Scheduling.ActKind;
import org.springframework.stereotype.Component;

/** What happens in a ballot. */
public enum ApprovalHappening implements HappeningType {
    BALLOT_OPENED(Visibility.PUBLIC, Topic.NONE),
    SEAT_VOTED(Visibility.PUBLIC, Topic.NONE),
    ORAL_ANSWER(Visibility.PUBLIC, Topic.NONE),
    SEATS_REMINDED(Visibility.PUBLIC, Topic.NONE),
    OBJECTION_HANDLED(Visibility.PUBLIC, Topic.NONE),
    CONSENT(Visibility.PUBLIC, Topic.OUTCOME),
    STEMMING(Visibility.PUBLIC, Topic.OUTCOME),
    NAAR_ORGAAN(Visibility.PUBLIC, Topic.OUTCOME),
    NAAR_COALITIE(Visibility.PUBLIC, Topic.OUTCOME),
    AANPASSEN(Visibility.PUBLIC, Topic.OUTCOME),
    AANHOUDEN(Visibility.PUBLIC, Topic.OUTCOME),
    GEEN_QUORUM(Visibility.PUBLIC, Topic.OUTCOME),
    HANDMATIG(Visibility.PUBLIC, Topic.OUTCOME),
    BALLOT_WITHDRAWN(Visibility.INTERNAL, Topic.OUTCOME),
    EXTENDED(Visibility.INTERNAL, Topic.NONE),
    PAUSED(Visibility.INTERNAL, Topic.NONE),
    RESUMED(Visibility.INTERNAL, Topic.NONE),
    SETTLED_AGAIN(Visibility.INTERNAL, Topic.NONE),
    SETTLED_COALITION(Visibility.INTERNAL, Topic.NONE),
    SETTLED_REVISE(Visibility.INTERNAL, Topic.NONE);

    private final Visibility visibility;
    private final Topic topic;

    ApprovalHappening(Visibility visibility, Topic topic) {
        this.visibility = visibility;
        this.topic = topic;
    }

    /** That a round ended like this. */
    static ApprovalHappening ended(BallotOutcome outcome) {
        return switch (outcome) {
            case CONSENT -> CONSENT;
            case STEMMING -> STEMMING;
            case NAAR_ORGAAN -> NAAR_ORGAAN;
            case NAAR_COALITIE -> NAAR_COALITIE;
            case AANPASSEN -> AANPASSEN;
            case AANHOUDEN -> AANHOUDEN;
            case GEEN_QUORUM -> GEEN_QUORUM;
            case HANDMATIG -> HANDMATIG;
            case INGETROKKEN -> BALLOT_WITHDRAWN;
        };
    }

    static ApprovalHappening settled(FollowUp followUp) {
        return valueOf("SETTLED_" + followUp);
    }

    public static ApprovalHappening of(ActKind act) {
        return act == ActKind.WITHDRAWN ? BALLOT_WITHDRAWN : valueOf(act.name());
    }

    @Override
    public String key() {
        return "approval.happened." + name();
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
