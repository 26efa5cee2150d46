package nl.samenaanzet.workshop.web;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.samenaanzet.form.Text;
import nl.samenaanzet.workshop.Workshops.Attendee;
import nl.samenaanzet.workshop.Workshops.Presence;
import nl.samenaanzet.workshop.invitation.Guest.GuestId;

/** What is filled in about the people in the room. */
final class RoomForms {

    private RoomForms() {}

    /**
     * Who is there.
     *
     * @param guests by id; who is not named stays as it was
     */
    record AttendanceForm(Map<String, Presence> guests) {

        AttendanceForm {
            guests = guests == null ? Map.of() : guests;
        }

        static AttendanceForm of(List<Attendee> guests) {
            var presence = new TreeMap<String, Presence>();
            guests.forEach(g -> presence.put(g.guestId().toString(), g.presence()));
            return new AttendanceForm(presence);
        }

        Map<GuestId, Presence> presence(List<Attendee> invited) {
            return invited.stream()
                    .map(Attendee::guestId)
                    .filter(g -> guests.get(g.toString()) != null)
                    .collect(Collectors.toMap(g -> g, g -> guests.get(g.toString())));
        }
    }

    /** Someone who came without an invitation. */
    record WalkInForm(
            @Text(200) @NotBlank(message = "{workshop.error.name}")
            String name,

            String sector) {

        static final WalkInForm EMPTY = new WalkInForm("", null);
    }
}
