package nl.samenaanzet.theoryofchange.choice.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.People;
import nl.samenaanzet.theoryofchange.choice.Choosing;
import nl.samenaanzet.theoryofchange.choice.Criterion;
import nl.samenaanzet.theoryofchange.choice.Marks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The activities of an ambition in order, why in that order, and what was chosen. */
@Controller
class ChoicePage {

    private final Choosing choosing;
    private final Marks marks;
    private final AmbitionCatalogue catalogue;
    private final People people;

    ChoicePage(Choosing choosing, Marks marks, AmbitionCatalogue catalogue, People people) {
        this.choosing = choosing;
        this.marks = marks;
        this.catalogue = catalogue;
        this.people = people;
    }

    @GetMapping("/choice/{code:[A-Z]{2,8}}")
    String choice(@PathVariable String code, Model model) {
        model.addAttribute("ambition", catalogue.all().stream().filter(a -> a.code().equals(code)).findFirst().orElseThrow());
        model.addAttribute("candidates", choosing.candidates(code));
        model.addAttribute("record", choosing.record(code));
        model.addAttribute("weights", marks.weights(code).of());
        return "choice/choice";
    }

    @PostMapping("/choice/{code:[A-Z]{2,8}}/weights")
    String weigh(@PathVariable String code, @RequestParam Map<String, String> typed, Model model) {
        try {
            var weights = new EnumMap<Criterion, Integer>(Criterion.class);
            for (var criterion : Criterion.values()) {
                weights.put(criterion, number(typed.get(criterion.name())));
            }
            marks.weigh(code, weights);
            return "redirect:/choice/%s".formatted(code);
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            return choice(code, model);
        }
    }

    @GetMapping("/choice/activity/{id}")
    String activity(@PathVariable UUID id, Model model) {
        model.addAttribute("candidate", choosing.candidate(id));
        model.addAttribute("criteria", Criterion.values());
        model.addAttribute("sectors", people.sectors());
        var given = new HashMap<String, Integer>();
        marks.of(id).forEach(m -> given.put(m.criterion() + m.sector(), m.score()));
        model.addAttribute("given", given);
        return "choice/activity";
    }

    /** Marks come as "CONTRIBUTION", "SUPPORTbewoners"; what was left open stays as it was. */
    @PostMapping("/choice/activity/{id}")
    String mark(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
        try {
            marks.mark(id, typed.entrySet().stream().filter(e -> !e.getValue().isBlank())
                    .flatMap(e -> Stream.of(Criterion.values()).filter(c -> e.getKey().startsWith(c.name()))
                            .map(c -> new Marks.Mark(c, e.getKey().substring(c.name().length()), number(e.getValue()))))
                    .toList());
            return "redirect:/choice/%s#a-%s".formatted(choosing.candidate(id).activity().ambitionCode(), id);
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            return activity(id, model);
        }
    }

    @PostMapping("/choice/activity/{id}/choose")
    String choose(@PathVariable UUID id, @RequestParam boolean chosen, @RequestParam(defaultValue = "") String reason,
            Model model) {
        try {
            if (reason.length() > 2000) {
                throw new Refusal("choice.refusal.long");
            }
            choosing.choose(id, chosen, reason);
            return "redirect:/choice/%s#record".formatted(choosing.candidate(id).activity().ambitionCode());
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            model.addAttribute("reason", reason);
            return activity(id, model);
        }
    }

    private static int number(String typed) {
        return typed != null && typed.strip().matches("\\d{1,2}") ? Integer.parseInt(typed.strip()) : -1;
    }
}
