package nl.samenaanzet.approval;

import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.HappeningType;
import nl.samenaanzet.ambition.HappeningTypes;
import nl.samenaanzet.approval.clock.Scheduling.ActKind;
import org.springframework.stereotype.Component;

/** What happens in a ballot. */
public enum ApprovalHappening implements HappeningType {
    BALLOT_OPENED(Reach.PUBLIC),
    SEAT_VOTED(Reach.PUBLIC),
    ORAL_ANSWER(Reach.PUBLIC),
    SEATS_REMINDED(Reach.PUBLIC),
    OBJECTION_HOLDS(Reach.INTERNAL),
    OBJECTION_FAILS(Reach.INTERNAL),
    OBJECTION_HANDLED(Reach.INTERNAL),
    CONSENT(Reach.PUBLIC.told(Topic.OUTCOME)),
    STEMMING(Reach.PUBLIC.told(Topic.OUTCOME)),
    NAAR_ORGAAN(Reach.PUBLIC.told(Topic.OUTCOME)),
    NAAR_COALITIE(Reach.PUBLIC.told(Topic.OUTCOME)),
    AANPASSEN(Reach.PUBLIC.told(Topic.OUTCOME)),
    AANHOUDEN(Reach.PUBLIC.told(Topic.OUTCOME)),
    BEWONERS_ONTHIELDEN(Reach.PUBLIC.told(Topic.OUTCOME)),
    TE_WEINIG_VOOR(Reach.PUBLIC.told(Topic.OUTCOME)),
    GEEN_QUORUM(Reach.PUBLIC.told(Topic.OUTCOME)),
    HANDMATIG(Reach.PUBLIC.told(Topic.OUTCOME)),
    BALLOT_WITHDRAWN(Reach.INTERNAL.told(Topic.OUTCOME)),
    EXTENDED(Reach.INTERNAL),
    PAUSED(Reach.INTERNAL),
    RESUMED(Reach.INTERNAL),
    SETTLED_AGAIN(Reach.INTERNAL),
    SETTLED_COALITION(Reach.INTERNAL),
    SETTLED_REVISE(Reach.INTERNAL);

    private final Reach reach;

    ApprovalHappening(Reach reach) {
        this.reach = reach;
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
            case BEWONERS_ONTHIELDEN -> BEWONERS_ONTHIELDEN;
            case TE_WEINIG_VOOR -> TE_WEINIG_VOOR;
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
