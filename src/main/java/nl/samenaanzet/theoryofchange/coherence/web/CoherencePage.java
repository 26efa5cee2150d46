package nl.samenaanzet.theoryofchange.coherence.web;

import java.util.LinkedHashMap;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.coherence.BondKind;
import nl.samenaanzet.theoryofchange.coherence.Coherence;
import nl.samenaanzet.theoryofchange.coherence.web.CoherenceForms.CapacityForm;
import nl.samenaanzet.theoryofchange.coherence.web.CoherenceForms.SayForm;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the ambitions hang together: what looks alike, what people said of it, and what partners can do. */
@Controller
class CoherencePage {

    private final Coherence coherence;

    CoherencePage(Coherence coherence) {
        this.coherence = coherence;
    }

    @GetMapping("/coherence")
    String coherence(Model model) {
        model.addAttribute("seen", coherence.seen());
        model.asMap().putIfAbsent("capacity", new CapacityForm("", "", null));
        return "coherence/coherence";
    }

    @GetMapping("/coherence/say")
    String initSay(
            @RequestParam(required = false) ElementId one,
            @RequestParam(required = false) ElementId other,
            Model model) {
        model.addAttribute("form", new SayForm(one, other, null, ""));
        return page(model);
    }

    @PostMapping("/coherence/say")
    String say(@ModelAttribute("form") SayForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> coherence.say(form.kind(), form.one(), form.other(), form.reason()))
                .then("/coherence")
                .orShow(() -> page(model));
    }

    @PostMapping("/coherence/capacity")
    String capacity(@ModelAttribute("capacity") CapacityForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> coherence.available(form.partner(), form.quarter(), form.hours()))
                .then("/coherence#partners")
                .orShow(() -> coherence(model));
    }

    private String page(Model model) {
        var elements = new LinkedHashMap<ElementId, String>();
        coherence.comparable().forEach(e -> elements.put(e.id(), e.ambitionCode() + ": " + e.text()));
        model.addAttribute("elements", elements);
        model.addAttribute("kinds", BondKind.values());
        return "coherence/say";
    }

    @Bean
    static AccessRules coherenceAccess() {
        return AccessRules.of(
                Access.of("/coherence", Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.CHAIR, Role.READER),
                Access.of("/coherence/say", Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.CHAIR),
                Access.of("/coherence/capacity", Role.PROCESS_OWNER));
    }
}
