package nl.samenaanzet.decision.web;

import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.decision.Ground;
import nl.samenaanzet.decision.Overrides;
import nl.samenaanzet.decision.question.WhatIf;
import nl.samenaanzet.form.web.Act;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The whole story of a component, by what is kept with it: complete also when Camunda is down. */
@Controller
@RequestMapping("/decision/{id}")
class ComponentStoryPage {

    private final Overrides overrides;
    private final WhatIf whatIf;
    private final RouteStory story;

    ComponentStoryPage(Overrides overrides, WhatIf whatIf, RouteStory story) {
        this.overrides = overrides;
        this.whatIf = whatIf;
        this.story = story;
    }

    @GetMapping
    String story(@PathVariable ComponentId id, Model model) {
        story.component(id, model);
        var route = story.route(id, model);
        model.addAttribute("changes", whatIf.changes(Ground.facts(route.grounds()), route.grounds()));
        model.addAttribute(
                "tried",
                Asking.address(WhatIfPage.ADDRESS, Ground.facts(route.grounds()).codes()));
        return "decision/component";
    }

    @PostMapping("/withdraw-override")
    String withdrawOverride(@PathVariable ComponentId id, Model model) {
        return Act.on(model, () -> overrides.withdrawOverride(id))
                .then("/decision/%s".formatted(id))
                .orShow(() -> story(id, model));
    }
}
