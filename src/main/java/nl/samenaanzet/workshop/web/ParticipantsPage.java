package nl.samenaanzet.workshop.web;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.People.SectorSpec;
import nl.samenaanzet.people.People;
import nl.samenaanzet.workshop.Register;
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

    private final Register register;
    private final People people;

    ParticipantsPage(Register register, People people) {
        this.register = register;
        this.people = people;
    }

    @GetMapping("/workshop/participants")
    String participants(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String sector,
            @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("found", register.search(sector, name, page));
        model.addAttribute("sectors", people.sectors());
        model.addAttribute("name", name);
        model.addAttribute("sector", sector);
        return "workshop/participants";
    }

    @GetMapping("/workshop/participants/new")
    String initNew(Model model) {
        model.addAttribute("form", PersonForm.empty());
        return page(model);
    }

    @PostMapping("/workshop/participants/new")
    String processNew(@Valid @ModelAttribute("form") PersonForm form, BindingResult errors, Model model) {
        return errors.hasErrors() ? page(model) : kept(() -> register.add(form.person()), model);
    }

    @GetMapping("/workshop/participants/{id}")
    String participant(@PathVariable UUID id, Model model) {
        model.addAttribute("form", PersonForm.of(register.byId(id)));
        model.addAttribute("participant", register.byId(id));
        return page(model);
    }

    @PostMapping("/workshop/participants/{id}")
    String change(@PathVariable UUID id, @Valid @ModelAttribute("form") PersonForm form, BindingResult errors,
            Model model) {
        model.addAttribute("participant", register.byId(id));
        return errors.hasErrors() ? page(model) : kept(() -> register.change(id, form.person()), model);
    }

    @PostMapping("/workshop/participants/{id}/remove")
    String remove(@PathVariable UUID id) {
        register.remove(id);
        return "redirect:/workshop/participants";
    }

    @PostMapping("/workshop/participants/{id}/renew-calendar")
    String renew(@PathVariable UUID id) {
        register.renewCalendar(id);
        return "redirect:/workshop/participants/" + id;
    }

    private String kept(Runnable act, Model model) {
        try {
            act.run();
            return "redirect:/workshop/participants";
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            return page(model);
        }
    }

    private String page(Model model) {
        model.addAttribute("sectors", people.sectors().stream().map(SectorSpec::key).toList());
        return "workshop/participant";
    }
}
