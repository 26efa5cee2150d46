package nl.samenaanzet.workshop.web;

import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.people.People;
import nl.samenaanzet.workshop.Participant.ParticipantId;
import nl.samenaanzet.workshop.ParticipantRegister;
import nl.samenaanzet.workshop.web.InviteForms.SearchForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people who can be invited. */
@Controller
class ParticipantsPage {

    private final ParticipantRegister register;
    private final People people;

    ParticipantsPage(ParticipantRegister register, People people) {
        this.register = register;
        this.people = people;
    }

    @GetMapping("/workshop/participants")
    String participants(
            @ModelAttribute("search") SearchForm search,
            BindingResult errors,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("found", register.search(search.sector(), search.name(), page));
        model.addAttribute("sectors", people.sectorNames());
        return "workshop/participants";
    }

    @GetMapping("/workshop/participants/new")
    String initNew(Model model) {
        model.addAttribute("form", PersonForm.EMPTY);
        return page(model);
    }

    @PostMapping("/workshop/participants/new")
    String processNew(@ModelAttribute("form") PersonForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> register.add(form.person()))
                .then("/workshop/participants")
                .orShow(() -> page(model));
    }

    @GetMapping("/workshop/participants/{id}")
    String participant(@PathVariable ParticipantId id, Model model) {
        model.addAttribute("form", PersonForm.of(register.byId(id)));
        return known(id, model);
    }

    @PostMapping("/workshop/participants/{id}")
    String change(
            @PathVariable ParticipantId id,
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> register.change(id, form.person()))
                .then("/workshop/participants")
                .orShow(() -> known(id, model));
    }

    @PostMapping("/workshop/participants/{id}/remove")
    String remove(@PathVariable ParticipantId id, Model model) {
        return Act.on(model, () -> register.remove(id))
                .then("/workshop/participants")
                .orShow(() -> participant(id, model));
    }

    @PostMapping("/workshop/participants/{id}/renew-calendar")
    String renew(@PathVariable ParticipantId id, Model model) {
        return Act.on(model, () -> register.renewCalendar(id))
                .then("/workshop/participants/" + id)
                .orShow(() -> participant(id, model));
    }

    private String known(ParticipantId id, Model model) {
        model.addAttribute("participant", register.byId(id));
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("sectors", people.sectorNames());
        return "workshop/participant";
    }
}
