package nl.samenaanzet.people.web;

import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.seat.MandateKind;
import nl.samenaanzet.people.seat.Seating.SeatState;
import nl.samenaanzet.people.seat.Seating;
import nl.samenaanzet.people.web.MandateForms.EndForm;
import nl.samenaanzet.people.web.MandateForms.MandateForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Appointing a holder, naming a substitute, and ending either. What is refused is shown with what was typed. */
@Controller
@RequestMapping("/people/seats/{key}")
class SeatingPage {

    private final Seating seating;
    private final Clock clock;

    SeatingPage(Seating seating, Clock clock) {
        this.seating = seating;
        this.clock = clock;
    }

    @ModelAttribute("state")
    SeatState state(@PathVariable String key) {
        return seating.seat(key);
    }

    @GetMapping("/appoint-holder")
    String appointHolder(Model model) {
        model.addAttribute("form", MandateForm.today(clock.instant()));
        return form("people/appoint-holder", model);
    }

    @PostMapping("/appoint-holder")
    String appointHolder(@ModelAttribute("state") SeatState state, @ModelAttribute("form") MandateForm form, BindingResult errors,
            Model model) {
        return act(errors, state, () -> seating.appointHolder(state.seat().id(), form.accountId(), form.term(clock.instant()),
                form.chosen()), () -> form("people/appoint-holder", model));
    }

    @GetMapping("/name-substitute")
    String nameSubstitute(Model model) {
        model.addAttribute("form", MandateForm.today(clock.instant()));
        return form("people/name-substitute", model);
    }

    @PostMapping("/name-substitute")
    String nameSubstitute(@ModelAttribute("state") SeatState state, @ModelAttribute("form") MandateForm form, BindingResult errors,
            Model model) {
        return act(errors, state, () -> seating.nameSubstitute(state.seat().id(), form.accountId(), form.term(clock.instant())),
                () -> form("people/name-substitute", model));
    }

    @GetMapping("/end-term/{mandate}")
    String endTerm(@ModelAttribute("state") SeatState state, @PathVariable UUID mandate, Model model) {
        model.addAttribute("form", new EndForm(""));
        return end(state, mandate, MandateKind.HOLDER, model);
    }

    @PostMapping("/end-term/{mandate}")
    String endTerm(@ModelAttribute("state") SeatState state, @PathVariable UUID mandate, @ModelAttribute("form") EndForm form,
            BindingResult errors, Model model) {
        return act(errors, state, () -> seating.endTerm(mandate, form.reason()),
                () -> end(state, mandate, MandateKind.HOLDER, model));
    }

    @GetMapping("/take-back/{mandate}")
    String takeBack(@ModelAttribute("state") SeatState state, @PathVariable UUID mandate, Model model) {
        model.addAttribute("form", new EndForm(""));
        return end(state, mandate, MandateKind.SUBSTITUTE, model);
    }

    @PostMapping("/take-back/{mandate}")
    String takeBack(@ModelAttribute("state") SeatState state, @PathVariable UUID mandate, @ModelAttribute("form") EndForm form,
            BindingResult errors, Model model) {
        return act(errors, state, () -> seating.takeBack(mandate, form.reason()),
                () -> end(state, mandate, MandateKind.SUBSTITUTE, model));
    }

    private String form(String template, Model model) {
        model.addAttribute("free", seating.free());
        return template;
    }

    private static String end(SeatState state, UUID mandate, MandateKind kind, Model model) {
        model.addAttribute("mandate", state.history().stream().filter(m -> m.id().equals(mandate) && m.kind() == kind).findFirst()
                .orElseThrow(NoSuchElementException::new));
        return "people/end";
    }

    private static String act(BindingResult errors, SeatState state, Runnable act, Supplier<String> again) {
        try {
            act.run();
            return "redirect:/people/seats/%s?recorded".formatted(state.seat().key());
        } catch (Refusal refusal) {
            var field = field(refusal.key());
            errors.rejectValue(errors.getFieldType(field) == null ? "reason" : field, refusal.key(), refusal.arguments(), refusal.key());
            return again.get();
        }
    }

    private static String field(String key) {
        return switch (key.substring("people.refusal.".length())) {
            case "noFrom", "far" -> "from";
            case "noUntil", "backwards", "past", "date" -> "until";
            case "noChosen", "long" -> "chosen";
            default -> "account";
        };
    }
}
