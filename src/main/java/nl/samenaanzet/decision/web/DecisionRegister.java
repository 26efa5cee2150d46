package nl.samenaanzet.decision.web;

import java.time.LocalDate;
import nl.samenaanzet.decision.CoalitionAgenda;
import nl.samenaanzet.decision.Decision;
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
    private final CoalitionAgenda agenda;

    DecisionRegister(Decision decision, CoalitionAgenda agenda) {
        this.decision = decision;
        this.agenda = agenda;
    }

    record MeetingForm(LocalDate on) {}

    @GetMapping("/register")
    String register(Model model) {
        model.addAttribute("routes", decision.recorded());
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
