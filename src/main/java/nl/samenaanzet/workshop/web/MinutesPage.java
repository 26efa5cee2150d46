package nl.samenaanzet.workshop.web;

import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.People;
import nl.samenaanzet.workshop.Minutes;
import nl.samenaanzet.workshop.WorkshopPlanning;
import nl.samenaanzet.workshop.Workshops.Presence;
import nl.samenaanzet.workshop.Workshops;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** In the room: who is there, what is said, and how it ends. */
@Controller
class MinutesPage {

    private final Workshops workshops;
    private final WorkshopPlanning planning;
    private final Minutes minutes;
    private final People people;

    MinutesPage(Workshops workshops, WorkshopPlanning planning, Minutes minutes, People people) {
        this.workshops = workshops;
        this.planning = planning;
        this.minutes = minutes;
        this.people = people;
    }

    @PostMapping("/workshop/{id}/begin")
    String begin(@PathVariable UUID id) {
        planning.begin(id);
        return "redirect:/workshop/%s/minutes".formatted(id);
    }

    @GetMapping("/workshop/{id}/minutes")
    String minutes(@PathVariable UUID id, Model model) {
        model.addAttribute("form", MinuteForm.empty());
        return page(id, model, "workshop/minutes");
    }

    @PostMapping("/workshop/{id}/minutes")
    String write(@PathVariable UUID id, @Valid @ModelAttribute("form") MinuteForm form, BindingResult errors, Model model) {
        if (errors.hasErrors()) {
            return page(id, model, "workshop/minutes");
        }
        try {
            minutes.write(id, form.line());
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            return page(id, model, "workshop/minutes");
        }
        return "redirect:/workshop/%s/minutes#lines".formatted(id);
    }

    @PostMapping("/workshop/{id}/attendance")
    String attend(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var presence = new HashMap<UUID, Presence>();
        typed.forEach((name, value) -> {
            if (name.startsWith("guest-") && value.matches("PRESENT|ABSENT|EXCUSED")) {
                presence.put(UUID.fromString(name.substring(6)), Presence.valueOf(value));
            }
        });
        minutes.attend(id, presence);
        return "redirect:/workshop/%s/minutes#attendance".formatted(id);
    }

    @PostMapping("/workshop/{id}/walk-in")
    String walkIn(@PathVariable UUID id, @RequestParam String name, @RequestParam String sector) {
        if (name.isBlank() || name.length() > 200) {
            throw new Refusal("workshop.refusal.name");
        }
        minutes.walkIn(id, name.strip(), sector);
        return "redirect:/workshop/%s/minutes#attendance".formatted(id);
    }

    @PostMapping("/workshop/{id}/actions/{line}/done")
    String done(@PathVariable UUID id, @PathVariable UUID line) {
        minutes.done(line);
        return "redirect:/workshop/" + id + "#minutes";
    }

    @GetMapping("/workshop/{id}/close-workshop")
    String closeWorkshop(@PathVariable UUID id, Model model) {
        model.addAttribute("form", ClosingForm.empty());
        return page(id, model, "workshop/close-workshop");
    }

    @PostMapping("/workshop/{id}/close-workshop")
    String processCloseWorkshop(@PathVariable UUID id, @Valid @ModelAttribute("form") ClosingForm form,
            BindingResult errors, Model model) {
        if (errors.hasErrors()) {
            return page(id, model, "workshop/close-workshop");
        }
        try {
            minutes.closeWorkshop(id, form.closing());
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            return page(id, model, "workshop/close-workshop");
        }
        return "redirect:/workshop/%s?closed".formatted(id);
    }

    private String page(UUID id, Model model, String template) {
        model.addAttribute("workshop", workshops.byId(id));
        model.addAttribute("agenda", workshops.agenda(id));
        model.addAttribute("guests", workshops.guests(id));
        model.addAttribute("composition", workshops.composition(id));
        model.addAttribute("lines", minutes.of(id));
        model.addAttribute("sectors", people.sectors());
        model.addAttribute("kinds", List.of("NOTE", "THEORY", "ACTION", "DECISION"));
        model.addAttribute("elementKinds", List.of("GOAL", "OUTCOME", "ACTIVITY", "OUTPUT", "INDICATOR", "ASSUMPTION",
                "EVIDENCE", "MEANS"));
        return template;
    }
}
