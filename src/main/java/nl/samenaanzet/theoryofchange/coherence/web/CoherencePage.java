package nl.samenaanzet.theoryofchange.coherence.web;

import java.util.UUID;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.theoryofchange.coherence.BondKind;
import nl.samenaanzet.theoryofchange.coherence.Coherence;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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
        return "coherence/coherence";
    }

    @GetMapping("/coherence/say")
    String initSay(@RequestParam(required = false) UUID one, @RequestParam(required = false) UUID other, Model model) {
        return page(one, other, null, "", model);
    }

    @PostMapping("/coherence/say")
    String say(@RequestParam UUID one, @RequestParam UUID other, @RequestParam BondKind kind,
            @RequestParam(defaultValue = "") String reason, Model model) {
        try {
            if (reason.length() > 2000) {
                throw new Refusal("coherence.refusal.long");
            }
            coherence.say(kind, one, other, reason);
            return "redirect:/coherence";
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            return page(one, other, kind, reason, model);
        }
    }

    @PostMapping("/coherence/capacity")
    String capacity(@RequestParam String partner, @RequestParam(defaultValue = "") String quarter, @RequestParam int hours) {
        coherence.available(partner, quarter, hours);
        return "redirect:/coherence#partners";
    }

    private String page(UUID one, UUID other, BondKind kind, String reason, Model model) {
        model.addAttribute("elements", coherence.comparable());
        model.addAttribute("one", one);
        model.addAttribute("other", other);
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", BondKind.values());
        model.addAttribute("reason", reason);
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
