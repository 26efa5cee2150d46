package nl.samenaanzet.workshop.web;

import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.people.People;
import nl.samenaanzet.workshop.GuestList;
import nl.samenaanzet.workshop.Invitations;
import nl.samenaanzet.workshop.ParticipantRegister;
import nl.samenaanzet.workshop.Workshops;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import nl.samenaanzet.workshop.invitation.Guest.GuestId;
import nl.samenaanzet.workshop.web.InviteForms.InviteForm;
import nl.samenaanzet.workshop.web.InviteForms.SearchForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who is invited: the list, who is missing from it, and sending it. */
@Controller
class InvitePage {

    private final Workshops workshops;
    private final Invitations invitations;
    private final GuestList guestList;
    private final ParticipantRegister register;
    private final People people;

    InvitePage(
            Workshops workshops,
            Invitations invitations,
            GuestList guestList,
            ParticipantRegister register,
            People people) {
        this.workshops = workshops;
        this.invitations = invitations;
        this.guestList = guestList;
        this.register = register;
        this.people = people;
    }

    @GetMapping("/workshop/{id}/invite-participants")
    String inviteParticipants(
            @PathVariable WorkshopId id,
            @ModelAttribute("search") SearchForm search,
            BindingResult errors,
            Model model) {
        model.addAttribute("form", InviteForm.EMPTY);
        Act.opens(model, () -> invitations.inviteParticipants(id, ""));
        model.addAttribute(
                "found", search.equals(SearchForm.EMPTY) ? null : register.search(search.sector(), search.name(), 0));
        return list(id, model);
    }

    @PostMapping("/workshop/{id}/guests")
    String add(
            @PathVariable WorkshopId id, @ModelAttribute("form") InviteForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> guestList.add(id, form.person(), form.sector()))
                .then("/workshop/%s/invite-participants#list".formatted(id))
                .orShow(() -> list(id, model));
    }

    @PostMapping("/workshop/{id}/guests/{guest}/remove")
    String remove(@PathVariable WorkshopId id, @PathVariable GuestId guest, Model model) {
        return Act.on(model, () -> guestList.remove(id, guest))
                .then("/workshop/%s/invite-participants#list".formatted(id))
                .orShow(() -> {
                    model.addAttribute("form", InviteForm.EMPTY);
                    return list(id, model);
                });
    }

    @PostMapping("/workshop/{id}/invite-participants")
    String processInviteParticipants(
            @PathVariable WorkshopId id, @ModelAttribute("form") InviteForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> invitations.inviteParticipants(id, form.reason()))
                .then("/workshop/%s?invited".formatted(id))
                .orShow(() -> list(id, model));
    }

    private String list(WorkshopId id, Model model) {
        model.asMap().putIfAbsent("search", SearchForm.EMPTY);
        model.addAttribute("workshop", workshops.byId(id));
        model.addAttribute("guests", workshops.guests(id));
        model.addAttribute("missing", invitations.missing(id));
        model.addAttribute("sectors", people.sectorNames());
        return "workshop/invite-participants";
    }
}
