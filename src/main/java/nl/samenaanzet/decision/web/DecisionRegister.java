package nl.samenaanzet.decision.web;

import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.samenaanzet.decision.CoalitionAgenda;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.decision.ruling.DecisionRecords;
import nl.samenaanzet.form.web.Act;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was decided, and when the wijkcoalitie meets. */
@Controller
@RequestMapping("/decision")
class DecisionRegister {

    private final Decision decision;
    private final DecisionRecords records;
    private final CoalitionAgenda agenda;

    DecisionRegister(Decision decision, DecisionRecords records, CoalitionAgenda agenda) {
        this.decision = decision;
        this.records = records;
        this.agenda = agenda;
    }

    record MeetingForm(LocalDate on) {}

    @GetMapping("/register")
    String register(Model model) {
        var routes = decision.recorded();
        model.addAttribute("routes", routes);
        model.addAttribute(
                "records", routes.stream().collect(Collectors.toMap(RouteView::id, route -> records.of(route.id()))));
        return "decision/register";
    }

    @GetMapping("/meetings")
    String meetings(Model model) {
        model.addAttribute("form", new MeetingForm(null));
        return show(model);
    }

    @PostMapping("/meetings")
    String addMeeting(@ModelAttribute("form") MeetingForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> agenda.add(form.on()))
                .then("/decision/meetings")
                .orShow(() -> show(model));
    }

    private String show(Model model) {
        model.addAttribute("meetings", agenda.upcoming());
        model.addAttribute("aYear", agenda.aYear());
        return "decision/meetings";
    }
}
