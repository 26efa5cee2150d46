package nl.samenaanzet.decision.web;

import java.util.Map;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.decision.question.Questionnaire;
import nl.samenaanzet.decision.question.WhatIf;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Anyone may try the rules. The answers stand in the address, so that what somebody found can be shared; nothing is
 * kept.
 */
@Controller
class WhatIfPage {

    static final String ADDRESS = "/decision/what-if";

    private final WhatIf whatIf;
    private final Questionnaire questionnaire;
    private final Explanations explanations;

    WhatIfPage(WhatIf whatIf, Questionnaire questionnaire, Explanations explanations) {
        this.whatIf = whatIf;
        this.questionnaire = questionnaire;
        this.explanations = explanations;
    }

    /**
     * @param again a question to answer again, or null
     * @param asked the question that was on the page before, or null
     */
    @GetMapping(ADDRESS)
    String whatIf(
            @RequestParam Map<String, String> answers,
            @RequestParam(required = false) String again,
            @RequestParam(required = false) String asked,
            Model model) {
        var typed = TypedFacts.of(answers);
        typed.show(asked, model);
        var progress = questionnaire.progress(typed.facts());
        var asking = Asking.of(ADDRESS, progress, again);
        model.addAttribute("asking", asking);
        if (asking.question() == null) {
            answer(progress.facts(), model);
        }
        return "decision/what-if";
    }

    private void answer(Facts facts, Model model) {
        var advised = whatIf.advice(facts);
        model.addAttribute("advised", advised);
        model.addAttribute("explanations", explanations.of(advised.grounds()));
        model.addAttribute("duties", explanations.duties(whatIf.duties(facts), advised.grounds()));
        model.addAttribute("changes", whatIf.changes(facts));
    }
}
