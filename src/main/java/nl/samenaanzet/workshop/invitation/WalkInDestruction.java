package nl.samenaanzet.workshop.invitation;

import java.time.Instant;
import nl.samenaanzet.privacy.PersonalData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The names of people who walked in: needed for the minutes, and not for long. No address is kept with them. */
@Component
@Transactional
class WalkInDestruction implements PersonalData {

    private final Guests guests;

    WalkInDestruction(Guests guests) {
        this.guests = guests;
    }

    @Override
    public String kind() {
        return "workshop-walk-ins";
    }

    @Override
    public int expire(Instant before) {
        var old = guests.findWalkInsBefore(before);
        old.forEach(Guest::forgetName);
        return old.size();
    }
}
