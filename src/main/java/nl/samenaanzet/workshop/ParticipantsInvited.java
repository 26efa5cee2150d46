package nl.samenaanzet.workshop;

import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.inbox.TaskDone;

/** The invitations are written. @param actId unique for this act */
public record ParticipantsInvited(String actId, Instant at, UUID id) implements TaskDone {

    @Override
    public String subject() {
        return id.toString();
    }

    @Override
    public String step() {
        return "inviteParticipants";
    }
}
