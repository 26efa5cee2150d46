package nl.samenaanzet.workshop.web;

import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.people.People;
import nl.samenaanzet.workshop.Invitations;
import nl.samenaanzet.workshop.ParticipantRegister;
import nl.samenaanzet.workshop.Workshops;
import nl.samenaanzet.workshop.Workshops.Attendee;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import nl.samenaanzet.workshop.invitation.Breadth;
import nl.samenaanzet.workshop.invitation.Guest.GuestId;
import nl.samenaanzet.workshop.web.InviteForms.GuestsForm;
import nl.samenaanzet.workshop.web.InviteForms.ReasonForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is invited: the list, who is missing from it, and sending it. */
@Controller
class InvitePage {

    private final Workshops workshops;
    private final Invitations invitations;
    private final ParticipantRegister register;
    private final People people;
    private final Breadth breadth;

    InvitePage(
            Workshops workshops,
            Invitations invitations,
            ParticipantRegister register,
            People people,
            Breadth breadth) {
        this.workshops = workshops;
        this.invitations = invitations;
        this.register = register;
        this.people = people;
        this.breadth = breadth;
    }

    @GetMapping("/workshop/{id}/invite-participants")
    String inviteParticipants(
            @PathVariable WorkshopId id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String sector,
            Model model) {
        model.addAttribute("form", ReasonForm.EMPTY);
        model.addAttribute("add", GuestsForm.NOBODY);
        model.addAttribute("name", name);
        model.addAttribute("found", name.isBlank() && sector.isBlank() ? null : register.search(sector, name, 0));
        return list(id, model);
    }

    @PostMapping("/workshop/{id}/guests")
    String add(@PathVariable WorkshopId id, @ModelAttribute("add") GuestsForm form, BindingResult errors, Model model) {
        model.addAttribute("form", ReasonForm.EMPTY);
        return Act.on(errors, () -> {
                    invitations.add(id, form.person());
                    invitations.addSectors(id, form.sector());
                })
                .then("/workshop/%s/invite-participants#list".formatted(id))
                .orShow(() -> list(id, model));
    }

    @PostMapping("/workshop/{id}/guests/{guest}/remove")
    String remove(@PathVariable WorkshopId id, @PathVariable GuestId guest, Model model) {
        return Act.on(model, () -> invitations.remove(id, guest))
                .then("/workshop/%s/invite-participants#list".formatted(id))
                .orShow(() -> inviteParticipants(id, "", "", model));
    }

    @PostMapping("/workshop/{id}/invite-participants")
    String processInviteParticipants(
            @PathVariable WorkshopId id, @ModelAttribute("form") ReasonForm form, BindingResult errors, Model model) {
        model.addAttribute("add", GuestsForm.NOBODY);
        return Act.on(errors, () -> invitations.inviteParticipants(id, form.reason()))
                .then("/workshop/%s?invited".formatted(id))
                .orShow(() -> list(id, model));
    }

    private String list(WorkshopId id, Model model) {
        var guests = workshops.guests(id);
        model.addAttribute("workshop", workshops.byId(id));
        model.addAttribute("guests", guests);
        model.addAttribute(
                "missing", breadth.missing(guests.stream().map(Attendee::sector).toList()));
        model.addAttribute("sectors", people.sectorNames());
        return "workshop/invite-participants";
    }
}
