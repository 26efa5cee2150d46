package nl.samenaanzet.decision.web;

import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.decision.money.Further;
import nl.samenaanzet.decision.money.MoneyOfParts;
import nl.samenaanzet.decision.web.RouteForms.MoneyForm;
import nl.samenaanzet.form.web.Act;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A part of a split component for which the money lacks. */
@Controller
@RequestMapping("/money/{id}")
class MoneyPage {

    private final MoneyOfParts money;
    private final RouteStory story;

    MoneyPage(MoneyOfParts money, RouteStory story) {
        this.money = money;
        this.story = story;
    }

    @GetMapping("/settle-money")
    String settleMoney(@PathVariable ComponentId id, Model model) {
        model.addAttribute("form", new MoneyForm(null, ""));
        return show(id, model);
    }

    @PostMapping("/settle-money")
    String settleMoney(
            @PathVariable ComponentId id, @ModelAttribute("form") MoneyForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> money.settle(id, form.further(), form.reason()))
                .then(RouteForms.DONE)
                .orShow(() -> show(id, model));
    }

    private String show(ComponentId id, Model model) {
        story.component(id, model);
        story.route(id, model);
        model.addAttribute("furthers", Further.values());
        return "decision/settle-money";
    }
}
