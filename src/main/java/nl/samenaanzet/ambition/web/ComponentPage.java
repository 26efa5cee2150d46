package nl.samenaanzet.ambition.web;

import jakarta.validation.Valid;
import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.ambition.StrategyId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The decision components of a strategy that is being written. */
@Controller
@RequestMapping("/ambition/{id}/components")
class ComponentPage {

    private static final String TEMPLATE = "ambition/component";

    private final Drafting drafting;
    private final Dossiers dossiers;

    ComponentPage(Drafting drafting, Dossiers dossiers) {
        this.drafting = drafting;
        this.dossiers = dossiers;
    }

    @ModelAttribute
    void dossier(@PathVariable StrategyId id, Model model) {
        model.addAttribute("dossier", dossiers.byId(id));
        model.addAttribute("questions", Facts.questions());
    }

    @GetMapping("/new")
    String initNew(Model model) {
        model.addAttribute("form", ComponentForm.empty());
        return TEMPLATE;
    }

    @PostMapping("/new")
    String processNew(@PathVariable StrategyId id, @Valid @ModelAttribute("form") ComponentForm form,
            BindingResult errors) {
        if (errors.hasErrors()) {
            return TEMPLATE;
        }
        drafting.add(id, form.draft());
        return back(id);
    }

    @GetMapping("/{component}")
    String initChange(@PathVariable ComponentId component, Model model) {
        model.addAttribute("form", ComponentForm.of(dossiers.component(component)));
        return TEMPLATE;
    }

    @PostMapping("/{component}")
    String processChange(@PathVariable StrategyId id, @PathVariable ComponentId component,
            @Valid @ModelAttribute("form") ComponentForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            return TEMPLATE;
        }
        drafting.change(id, component, form.draft());
        return back(id);
    }

    @PostMapping("/{component}/remove")
    String remove(@PathVariable StrategyId id, @PathVariable ComponentId component) {
        drafting.remove(id, component);
        return back(id);
    }

    private static String back(StrategyId id) {
        return "redirect:/ambition/%s/draft#components".formatted(id);
    }
}
