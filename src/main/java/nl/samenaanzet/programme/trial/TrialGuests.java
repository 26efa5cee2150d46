package nl.samenaanzet.programme.trial;

import java.util.List;
import java.util.stream.Collectors;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.workshop.GuestList;
import nl.samenaanzet.workshop.Invitations;
import nl.samenaanzet.workshop.Participant.Person;
import nl.samenaanzet.workshop.ParticipantRegister;
import nl.samenaanzet.workshop.Workshops.Attendee;
import nl.samenaanzet.workshop.Workshops.Presence;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Who comes to the workshop of the trial. */
@Component
@ConditionalOnProperty("samenaanzet.programme.trial")
class TrialGuests {

    private final ParticipantRegister register;
    private final GuestList guestList;
    private final Invitations invitations;
    private final TrialSectors sectors;
    private final HouseLanguage language;

    TrialGuests(
            ParticipantRegister register,
            GuestList guestList,
            Invitations invitations,
            TrialSectors sectors,
            HouseLanguage language) {
        this.register = register;
        this.guestList = guestList;
        this.invitations = invitations;
        this.sectors = sectors;
        this.language = language;
    }

    void invite(WorkshopId workshop) {
        var invited = sectors.invited();
        for (int i = 0; i < invited.size(); i++) {
            participant(i, invited.get(i));
        }
        guestList.addSectors(workshop, invited.stream().distinct().toList());
        invitations.inviteParticipants(workshop, "");
    }

    void attend(WorkshopId workshop, List<Attendee> guests) {
        guestList.attend(workshop, guests.stream().collect(Collectors.toMap(Attendee::guestId, g -> Presence.PRESENT)));
    }

    private void participant(int number, String sector) {
        register.add(new Person(
                language.say("programme.trial.participant", number + 1, sector),
                "deelnemer-%d@voorbeeld.invalid".formatted(number + 1),
                sector,
                ""));
    }
}
