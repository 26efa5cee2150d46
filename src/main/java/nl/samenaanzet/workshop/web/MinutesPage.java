package nl.samenaanzet.workshop.web;

import jakarta.validation.Valid;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.people.People;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.workshop.GuestList;
import nl.samenaanzet.workshop.MinuteLine.Kind;
import nl.samenaanzet.workshop.Minutes;
import nl.samenaanzet.workshop.WorkshopPlanning;
import nl.samenaanzet.workshop.Workshops;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import nl.samenaanzet.workshop.web.RoomForms.AttendanceForm;
import nl.samenaanzet.workshop.web.RoomForms.WalkInForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** In the room: who is there, what is said, and how it ends. */
@Controller
class MinutesPage {

    private final Workshops workshops;
    private final WorkshopPlanning planning;
    private final Minutes minutes;
    private final GuestList guestList;
    private final People people;

    MinutesPage(Workshops workshops, WorkshopPlanning planning, Minutes minutes, GuestList guestList, People people) {
        this.workshops = workshops;
        this.planning = planning;
        this.minutes = minutes;
        this.guestList = guestList;
        this.people = people;
    }

    @PostMapping("/workshop/{id}/begin")
    String begin(@PathVariable WorkshopId id, Model model) {
        return Act.on(model, () -> planning.begin(id))
                .then("/workshop/%s/minutes".formatted(id))
                .orShow(() -> minutes(id, model));
    }

    @GetMapping("/workshop/{id}/minutes")
    String minutes(@PathVariable WorkshopId id, Model model) {
        var guests = workshops.guests(id);
        present(id, model);
        model.addAttribute("agenda", workshops.agenda(id));
        model.addAttribute("guests", guests);
        model.addAttribute("lines", minutes.of(id));
        model.addAttribute("sectors", people.sectorNames());
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("elementKinds", ElementKind.values());
        model.asMap().putIfAbsent("form", MinuteForm.EMPTY);
        model.asMap().putIfAbsent("attendance", AttendanceForm.of(guests));
        model.asMap().putIfAbsent("walkIn", WalkInForm.EMPTY);
        return "workshop/minutes";
    }

    @PostMapping("/workshop/{id}/minutes")
    String write(
            @PathVariable WorkshopId id,
            @Valid @ModelAttribute("form") MinuteForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> minutes.write(id, form.line()))
                .then("/workshop/%s/minutes#lines".formatted(id))
                .orShow(() -> minutes(id, model));
    }

    @PostMapping("/workshop/{id}/attendance")
    String attend(
            @PathVariable WorkshopId id,
            @ModelAttribute("attendance") AttendanceForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> guestList.attend(id, form.presence(workshops.guests(id))))
                .then("/workshop/%s/minutes#attendance".formatted(id))
                .orShow(() -> minutes(id, model));
    }

    @PostMapping("/workshop/{id}/walk-in")
    String walkIn(
            @PathVariable WorkshopId id,
            @Valid @ModelAttribute("walkIn") WalkInForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> guestList.walkIn(id, form.name(), form.sector()))
                .then("/workshop/%s/minutes#attendance".formatted(id))
                .orShow(() -> minutes(id, model));
    }

    @GetMapping("/workshop/{id}/close-workshop")
    String closeWorkshop(@PathVariable WorkshopId id, Model model) {
        model.addAttribute("form", ClosingForm.EMPTY);
        Act.opens(model, () -> minutes.closeWorkshop(id, ClosingForm.EMPTY.closing()));
        return closing(id, model);
    }

    private String closing(WorkshopId id, Model model) {
        present(id, model);
        return "workshop/close-workshop";
    }

    @PostMapping("/workshop/{id}/close-workshop")
    String processCloseWorkshop(
            @PathVariable WorkshopId id,
            @Valid @ModelAttribute("form") ClosingForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> minutes.closeWorkshop(id, form.closing()))
                .then("/workshop/%s?closed".formatted(id))
                .orShow(() -> closing(id, model));
    }

    private void present(WorkshopId id, Model model) {
        model.addAttribute("workshop", workshops.byId(id));
        model.addAttribute("composition", workshops.composition(id));
    }
}
