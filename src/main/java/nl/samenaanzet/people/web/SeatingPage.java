package nl.samenaanzet.people.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.people.People.Contact;
import nl.samenaanzet.people.seat.MandateKind;
import nl.samenaanzet.people.seat.Seating;
import nl.samenaanzet.people.seat.Seating.SeatState;
import nl.samenaanzet.people.web.MandateForms.EndForm;
import nl.samenaanzet.people.web.MandateForms.HolderForm;
import nl.samenaanzet.people.web.MandateForms.SubstituteForm;
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
        model.addAttribute("form", new HolderForm(null, Amsterdam.today(clock), null, null));
        return form("people/appoint-holder", model);
    }

    @PostMapping("/appoint-holder")
    String appointHolder(
            @ModelAttribute("state") SeatState state,
            @Valid @ModelAttribute("form") HolderForm form,
            BindingResult errors,
            Model model) {
        return Act.on(
                        errors,
                        () -> seating.appointHolder(
                                state.seat().id(), form.account(), form.term(clock.instant()), form.chosen()))
                .then(recorded(state))
                .orShow(() -> form("people/appoint-holder", model));
    }

    @GetMapping("/name-substitute")
    String nameSubstitute(Model model) {
        model.addAttribute("form", new SubstituteForm(null, Amsterdam.today(clock), null));
        return form("people/name-substitute", model);
    }

    @PostMapping("/name-substitute")
    String nameSubstitute(
            @ModelAttribute("state") SeatState state,
            @Valid @ModelAttribute("form") SubstituteForm form,
            BindingResult errors,
            Model model) {
        return Act.on(
                        errors,
                        () -> seating.nameSubstitute(state.seat().id(), form.account(), form.term(clock.instant())))
                .then(recorded(state))
                .orShow(() -> form("people/name-substitute", model));
    }

    @GetMapping("/end-term/{mandate}")
    String endTerm(@ModelAttribute("state") SeatState state, @PathVariable UUID mandate, Model model) {
        model.addAttribute("form", new EndForm(null));
        return end(state, mandate, MandateKind.HOLDER, model);
    }

    @PostMapping("/end-term/{mandate}")
    String endTerm(
            @ModelAttribute("state") SeatState state,
            @PathVariable UUID mandate,
            @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> seating.endTerm(mandate, form.reason()))
                .then(recorded(state))
                .orShow(() -> end(state, mandate, MandateKind.HOLDER, model));
    }

    @GetMapping("/take-back/{mandate}")
    String takeBack(@ModelAttribute("state") SeatState state, @PathVariable UUID mandate, Model model) {
        model.addAttribute("form", new EndForm(null));
        return end(state, mandate, MandateKind.SUBSTITUTE, model);
    }

    @PostMapping("/take-back/{mandate}")
    String takeBack(
            @ModelAttribute("state") SeatState state,
            @PathVariable UUID mandate,
            @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> seating.takeBack(mandate, form.reason()))
                .then(recorded(state))
                .orShow(() -> end(state, mandate, MandateKind.SUBSTITUTE, model));
    }

    private String form(String template, Model model) {
        model.addAttribute(
                "free",
                seating.free().stream()
                        .collect(Collectors.toMap(
                                c -> c.accountId().toString(),
                                Contact::title,
                                (one, other) -> one,
                                LinkedHashMap::new)));
        return template;
    }

    private static String recorded(SeatState state) {
        return "/people/seats/%s?recorded".formatted(state.seat().key());
    }

    private static String end(SeatState state, UUID mandate, MandateKind kind, Model model) {
        model.addAttribute(
                "mandate",
                state.history().stream()
                        .filter(m -> m.id().equals(mandate) && m.kind() == kind)
                        .findFirst()
                        .orElseThrow(NoSuchElementException::new));
        return "people/end";
    }
}
