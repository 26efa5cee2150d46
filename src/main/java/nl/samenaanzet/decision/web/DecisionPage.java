package nl.samenaanzet.decision.web;

import java.util.List;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.decision.CoalitionAgenda;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.decision.RouteName;
import nl.samenaanzet.decision.web.RouteForms.BodyForm;
import nl.samenaanzet.decision.web.RouteForms.DecisionForm;
import nl.samenaanzet.decision.web.RouteForms.ScheduleForm;
import nl.samenaanzet.form.web.Act;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the coalition, the college or a partner decides about one component: planning and recording it. */
@Controller
@RequestMapping("/decision/{id}")
class DecisionPage {

    private final Decision decision;
    private final CoalitionAgenda agenda;
    private final RouteStory story;

    DecisionPage(Decision decision, CoalitionAgenda agenda, RouteStory story) {
        this.decision = decision;
        this.agenda = agenda;
        this.story = story;
    }

    @ModelAttribute
    void component(@PathVariable ComponentId id, Model model) {
        story.component(id, model);
    }

    @GetMapping("/schedule-item")
    String scheduleItem(@PathVariable ComponentId id, Model model) {
        model.addAttribute("form", new ScheduleForm(null));
        return schedule(id, model);
    }

    @PostMapping("/schedule-item")
    String scheduleItem(
            @PathVariable ComponentId id,
            @ModelAttribute("form") ScheduleForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> decision.scheduleItem(id, form.meeting()))
                .then(RouteForms.DONE)
                .orShow(() -> schedule(id, model));
    }

    private String schedule(ComponentId id, Model model) {
        story.route(id, model);
        model.addAttribute("meetings", agenda.upcoming());
        return "decision/schedule-item";
    }

    @GetMapping("/record-decision")
    String recordDecision(@PathVariable ComponentId id, Model model) {
        model.addAttribute("form", new DecisionForm(null, null, ""));
        return record(id, model);
    }

    @PostMapping("/record-decision")
    String recordDecision(
            @PathVariable ComponentId id,
            @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> decision.recordDecision(id, form.answer(), form.text(), form.on()))
                .then(RouteForms.DONE)
                .orShow(() -> record(id, model));
    }

    private String record(ComponentId id, Model model) {
        story.route(id, model);
        model.addAttribute("answers", CoalitionAnswer.values());
        return "decision/record-decision";
    }

    @GetMapping("/record-body-decision")
    String recordBodyDecision(@PathVariable ComponentId id, Model model) {
        model.addAttribute("form", new BodyForm(null, "", "", null, null, ""));
        return recordBody(id, model);
    }

    @PostMapping("/record-body-decision")
    String recordBodyDecision(
            @PathVariable ComponentId id, @ModelAttribute("form") BodyForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> decision.recordBodyDecision(id, form.decided()))
                .then(RouteForms.DONE)
                .orShow(() -> recordBody(id, model));
    }

    private String recordBody(ComponentId id, Model model) {
        var route = story.route(id, model);
        model.addAttribute("whats", List.of(Resolution.ADOPTED, Resolution.AMENDED, Resolution.REJECTED));
        model.addAttribute("partner", route.choice().route() == RouteName.COALITIE_EN_PARTNER);
        return "decision/record-body-decision";
    }
}
