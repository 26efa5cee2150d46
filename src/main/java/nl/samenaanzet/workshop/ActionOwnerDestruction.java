package nl.samenaanzet.workshop;

import java.time.Instant;
import nl.samenaanzet.privacy.PersonalData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who would do an action: needed until it is done and some time after. The action itself stays in the minutes. */
@Component
@Transactional
class ActionOwnerDestruction implements PersonalData {

    private final MinuteLines lines;

    ActionOwnerDestruction(MinuteLines lines) {
        this.lines = lines;
    }

    @Override
    public String kind() {
        return "workshop-actions";
    }

    @Override
    public int expire(Instant before) {
        return lines.forgetOwners(before);
    }
}
