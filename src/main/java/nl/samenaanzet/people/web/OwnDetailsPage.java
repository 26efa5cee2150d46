package nl.samenaanzet.people.web;

import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.people.OwnDetails;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.web.MandateForms.EmailForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** What the house holds of who is signed in; they keep it themselves. */
@Controller
class OwnDetailsPage {

    private final OwnDetails details;
    private final People people;

    OwnDetailsPage(OwnDetails details, People people) {
        this.details = details;
        this.people = people;
    }

    @GetMapping("/people/me")
    String me(Model model) {
        var email = details.mine().email();
        model.addAttribute("form", new EmailForm(email == null ? "" : email));
        return page(model);
    }

    @PostMapping("/people/me")
    String me(@ModelAttribute("form") EmailForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> details.keepEmail(form.email()))
                .then("/people/me?kept")
                .orShow(() -> page(model));
    }

    private String page(Model model) {
        var me = people.me();
        model.addAttribute("me", me);
        model.addAttribute(
                "seat",
                people.kernteam().stream()
                        .filter(s -> s.id().equals(me.seat()))
                        .findFirst()
                        .orElse(null));
        return "people/me";
    }
}
