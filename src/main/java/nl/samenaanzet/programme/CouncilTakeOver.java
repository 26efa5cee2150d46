package nl.samenaanzet.programme;

import nl.samenaanzet.motion.MeetingPlan;
import nl.samenaanzet.motion.Motion;
import nl.samenaanzet.programme.Programme.CouncilMatters;
import org.springframework.stereotype.Component;

/** Hands on what the letter says between council and coalition. */
@Component
class CouncilTakeOver {

    private final Motion motion;
    private final MeetingPlan meetings;

    CouncilTakeOver(Motion motion, MeetingPlan meetings) {
        this.motion = motion;
        this.meetings = meetings;
    }

    /** @param matters null when the file says nothing of the council */
    void takeOver(CouncilMatters matters) {
        if (matters != null) {
            motion.define(matters.commitments());
            meetings.define(matters.meetings());
        }
    }
}
