package nl.samenaanzet.workshop;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.workshop.Participant.ParticipantId;
import nl.samenaanzet.workshop.Workshops.Presence;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import nl.samenaanzet.workshop.invitation.Guest;
import nl.samenaanzet.workshop.invitation.Guest.GuestId;
import nl.samenaanzet.workshop.invitation.Guests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is to come, and who came. */
@Service
@Transactional
public class GuestList {

    private final TrackWorkshops rows;
    private final Guests guests;
    private final Participants participants;
    private final People people;
    private final Clock clock;

    GuestList(TrackWorkshops rows, Guests guests, Participants participants, People people, Clock clock) {
        this.rows = rows;
        this.guests = guests;
        this.participants = participants;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Puts people on the list; who is on it already stays once.
     *
     * @throws Refusal when the workshop is over
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void add(WorkshopId workshop, List<ParticipantId> persons) {
        mustBeOpen(workshop);
        persons.stream()
                .filter(p -> !guests.existsByWorkshopIdAndParticipantId(workshop.id(), p.id()))
                .forEach(p -> guests.save(Guest.invited(
                        workshop,
                        participants
                                .findById(p)
                                .orElseThrow(() -> Refusal.at("person", "form.wrong.choice"))
                                .view())));
    }

    /**
     * Puts these people, and everybody of these sectors, on the list.
     *
     * @throws Refusal when nobody is chosen, or the workshop is over
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void add(WorkshopId workshop, List<ParticipantId> persons, List<String> sectors) {
        if (persons.isEmpty() && participants.findBySectors(sectors).isEmpty()) {
            throw Refusal.at("sector", "workshop.refusal.noneChosen");
        }
        add(workshop, persons);
        addSectors(workshop, sectors);
    }

    /**
     * Puts everybody of these sectors on the list.
     *
     * @throws Refusal when the workshop is over
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void addSectors(WorkshopId workshop, List<String> sectors) {
        add(
                workshop,
                participants.findBySectors(sectors).stream()
                        .map(Participant::id)
                        .toList());
    }

    /**
     * Takes someone off the list.
     *
     * @throws Refusal once the invitations went out: then tell that person yourself
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void remove(WorkshopId workshop, GuestId guest) {
        if (rows.findById(workshop).orElseThrow().invited()) {
            throw new Refusal("workshop.refusal.invitedAlready");
        }
        guests.deleteById(guest);
    }

    /**
     * @param presence by id of the guest; who is not named stays as it was.
     * @throws Refusal when the workshop is over
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void attend(WorkshopId id, Map<GuestId, Presence> presence) {
        mustBeOpen(id);
        guests.findByWorkshopIdOrderBySectorAscIdAsc(id.id()).stream()
                .filter(g -> presence.containsKey(g.id()))
                .forEach(g -> g.was(presence.get(g.id())));
    }

    /**
     * Someone who came without an invitation.
     *
     * @throws Refusal when the workshop is over or the sector does not exist
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void walkIn(WorkshopId id, String name, String sector) {
        mustBeOpen(id);
        if (people.sectors().stream().noneMatch(s -> s.key().equals(sector))) {
            throw Refusal.at("sector", "workshop.refusal.sector");
        }
        guests.save(Guest.walkedIn(id, name, sector));
    }

    private void mustBeOpen(WorkshopId workshop) {
        if (!rows.findById(workshop).orElseThrow().view(clock.instant()).open()) {
            throw new Refusal("workshop.refusal.over");
        }
    }
}
