package nl.samenaanzet.workshop.invitation;

import java.util.Collection;
import java.util.stream.Stream;
import nl.samenaanzet.privacy.marks.KnownNames;
import nl.samenaanzet.workshop.Participants;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever can be invited or walked in: nobody reads their names in public without a look at it. */
@Component
@Transactional(readOnly = true)
class GuestNames implements KnownNames {

    private final Participants participants;
    private final Guests guests;

    GuestNames(Participants participants, Guests guests) {
        this.participants = participants;
        this.guests = guests;
    }

    @Override
    public Collection<String> names() {
        return Stream.concat(participants.names().stream(), guests.names().stream())
                .distinct()
                .toList();
    }
}
