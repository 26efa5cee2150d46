package nl.samenaanzet.programme.web;

import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.programme.CoherencePaper;
import nl.samenaanzet.programme.ProgrammeCycle;
import nl.samenaanzet.programme.ProgrammeCycle.CycleId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Making a strategy of how the ambitions hang together. */
@Controller
class WriteCoherencePage {

    private final ProgrammeCycle cycle;
    private final CoherencePaper coherence;

    WriteCoherencePage(ProgrammeCycle cycle, CoherencePaper coherence) {
        this.cycle = cycle;
        this.coherence = coherence;
    }

    @GetMapping("/programme/{id}/write-coherence")
    String writeCoherence(@PathVariable CycleId id, Model model) {
        model.addAttribute("cycle", cycle.byId(id));
        model.addAttribute("paper", coherence.paper(id));
        return "programme/write-coherence";
    }

    @PostMapping("/programme/{id}/write-coherence")
    String processWriteCoherence(@PathVariable CycleId id, Model model) {
        return Act.on(model, () -> coherence.writeCoherence(id))
                .then("/ambition/%s/draft"::formatted)
                .orShow(() -> writeCoherence(id, model));
    }
}
