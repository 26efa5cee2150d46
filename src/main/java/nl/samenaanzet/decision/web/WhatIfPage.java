package nl.samenaanzet.decision.web;

import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.decision.WhatIf;
import nl.samenaanzet.decision.web.RouteForms.FactsForm;
import nl.samenaanzet.people.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Anyone may try the rules. The answers stand in the address, so that what somebody found can be shared; nothing is kept. */
@Controller
class WhatIfPage {

    private final WhatIf whatIf;

    WhatIfPage(WhatIf whatIf) {
        this.whatIf = whatIf;
    }

    @GetMapping("/decision/what-if")
    String whatIf(@ModelAttribute("form") FactsForm form, BindingResult errors, Model model) {
        model.addAttribute("questions", Facts.questions());
        if (form.given()) {
            form.facts().missing().forEach(name -> errors.rejectValue(name, "decision.error.fact"));
            if (!errors.hasErrors()) {
                answer(form.facts(), model);
            }
        }
        return "decision/what-if";
    }

    private void answer(Facts facts, Model model) {
        try {
            var advised = whatIf.advice(facts);
            model.addAttribute("advised", advised);
            model.addAttribute("explanations", Explanation.of(advised.grounds()));
            model.addAttribute("changes", whatIf.changes(facts));
        } catch (Refusal down) {
            model.addAttribute("refusal", down);
        }
    }
}
