package nl.samenaanzet.workshop.web;

import java.util.List;
import java.util.UUID;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.People;
import nl.samenaanzet.workshop.Invitations;
import nl.samenaanzet.workshop.Register;
import nl.samenaanzet.workshop.Workshops.Attendee;
import nl.samenaanzet.workshop.Workshops;
import nl.samenaanzet.workshop.invitation.Breadth;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is invited: the list, who is missing from it, and sending it. */
@Controller
class InvitePage {

    private final Workshops workshops;
    private final Invitations invitations;
    private final Register register;
    private final People people;
    private final Breadth breadth;

    InvitePage(Workshops workshops, Invitations invitations, Register register, People people, Breadth breadth) {
        this.workshops = workshops;
        this.invitations = invitations;
        this.register = register;
        this.people = people;
        this.breadth = breadth;
    }

    @GetMapping("/workshop/{id}/invite-participants")
    String inviteParticipants(@PathVariable UUID id, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String sector, Model model) {
        var guests = workshops.guests(id);
        model.addAttribute("workshop", workshops.byId(id));
        model.addAttribute("guests", guests);
        model.addAttribute("missing", breadth.missing(guests.stream().map(Attendee::sector).toList()));
        model.addAttribute("sectors", people.sectors());
        model.addAttribute("name", name);
        model.addAttribute("sector", sector);
        model.addAttribute("found", name.isBlank() && sector.isBlank() ? null : register.search(sector, name, 0));
        return "workshop/invite-participants";
    }

    @PostMapping("/workshop/{id}/guests")
    String add(@PathVariable UUID id, @RequestParam(required = false) List<UUID> person,
            @RequestParam(required = false) List<String> sector) {
        if (person != null) {
            invitations.add(id, person);
        }
        if (sector != null) {
            invitations.addSectors(id, sector);
        }
        return "redirect:/workshop/%s/invite-participants#list".formatted(id);
    }

    @PostMapping("/workshop/{id}/guests/{guest}/remove")
    String remove(@PathVariable UUID id, @PathVariable UUID guest) {
        invitations.remove(id, guest);
        return "redirect:/workshop/%s/invite-participants#list".formatted(id);
    }

    @PostMapping("/workshop/{id}/invite-participants")
    String processInviteParticipants(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Model model) {
        try {
            invitations.inviteParticipants(id, reason);
            return "redirect:/workshop/%s?invited".formatted(id);
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            model.addAttribute("reason", reason);
            return inviteParticipants(id, "", "", model);
        }
    }
}
