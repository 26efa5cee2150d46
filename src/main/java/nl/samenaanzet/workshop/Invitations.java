package nl.samenaanzet.workshop;

import java.time.Instant;
import java.util.List;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.inbox.Inbox.TaskDone;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import nl.samenaanzet.workshop.invitation.Breadth;
import nl.samenaanzet.workshop.invitation.Guest;
import nl.samenaanzet.workshop.invitation.GuestLetters;
import nl.samenaanzet.workshop.invitation.Guests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Telling who is on the list: the breadth of the group before it goes out, and each change, once each. */
@Service
@Transactional
public class Invitations {

    private final TrackWorkshops rows;
    private final Guests guests;
    private final Breadth breadth;
    private final GuestLetters letters;
    private final Acts acts;

    Invitations(TrackWorkshops rows, Guests guests, Breadth breadth, GuestLetters letters, Acts acts) {
        this.rows = rows;
        this.guests = guests;
        this.breadth = breadth;
        this.letters = letters;
        this.acts = acts;
    }

    /**
     * Sends the invitations to who has none yet.
     *
     * @param reason why it goes out without one of the groups; required then
     * @throws Refusal when the list is empty, a group is missing without a reason, or it is too late
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void inviteParticipants(WorkshopId id, String reason) {
        var workshop = rows.findById(id).orElseThrow();
        var list = list(workshop);
        var first = !workshop.invited();
        var no = new Refusals();
        no.when(list.isEmpty(), "sector", "workshop.refusal.nobody");
        no.check(() -> workshop.invite(missing(list), TypedText.tidy(reason), acts.now()));
        no.raise();
        letters.send(workshop, list, "invitation", "workshop-invitation", 0);
        if (first) {
            acts.tell(new ParticipantsInvited(acts.nextId(), acts.now(), id));
        }
    }

    /** Which of the groups that should come are not on the list. */
    @Transactional(readOnly = true)
    public List<String> missing(WorkshopId id) {
        return missing(guests.findByWorkshopIdOrderBySectorAscIdAsc(id.id()));
    }

    private List<String> missing(List<Guest> list) {
        return breadth.missing(list.stream().map(Guest::sector).toList());
    }

    void tellChange(Workshop workshop) {
        if (workshop.invited()) {
            letters.send(
                    workshop,
                    list(workshop),
                    "change",
                    "workshop-change",
                    workshop.view(acts.now()).sequence());
        }
    }

    void tellCancellation(Workshop workshop) {
        if (workshop.invited()) {
            letters.send(workshop, list(workshop), "cancellation", "workshop-cancellation", 0);
        }
    }

    private List<Guest> list(Workshop workshop) {
        return guests.findByWorkshopIdOrderBySectorAscIdAsc(workshop.id().id());
    }

    /**
     * The invitations are written.
     *
     * @param actId unique for this act
     */
    public record ParticipantsInvited(String actId, Instant at, WorkshopId id) implements TaskDone {

        @Override
        public String subject() {
            return id.toString();
        }

        @Override
        public String step() {
            return "inviteParticipants";
        }
    }
}
