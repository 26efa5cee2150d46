package nl.samenaanzet.ambition.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Fact;
import nl.samenaanzet.ambition.FactOffers;
import nl.samenaanzet.ambition.FactOffers.Offer;
import nl.samenaanzet.ambition.FactQuestions;
import nl.samenaanzet.form.web.Act;
import org.springframework.beans.factory.ObjectProvider;
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
    private final FactQuestions questions;
    private final ObjectProvider<FactOffers> offers;

    ComponentPage(Drafting drafting, Dossiers dossiers, FactQuestions questions, ObjectProvider<FactOffers> offers) {
        this.drafting = drafting;
        this.dossiers = dossiers;
        this.questions = questions;
        this.offers = offers;
    }

    @ModelAttribute
    void dossier(@PathVariable StrategyId id, @PathVariable(required = false) ComponentId component, Model model) {
        model.addAttribute("dossier", dossiers.byId(id));
        if (component != null) {
            model.addAttribute("changed", component);
        }
    }

    @GetMapping("/new")
    String initNew(Model model) {
        return show(ComponentForm.empty(), model);
    }

    @PostMapping("/new")
    String processNew(
            @PathVariable StrategyId id,
            @ModelAttribute("form") ComponentForm form,
            BindingResult errors,
            Model model) {
        rejectUnknown(form, errors);
        return Act.on(errors, () -> drafting.add(id, form.draft()))
                .then(DraftPage.components(id))
                .orShow(() -> show(form, model));
    }

    @GetMapping("/{component}")
    String initChange(@PathVariable ComponentId component, Model model) {
        return show(ComponentForm.of(dossiers.component(component)), model);
    }

    @PostMapping("/{component}")
    String processChange(
            @PathVariable StrategyId id,
            @PathVariable ComponentId component,
            @ModelAttribute("form") ComponentForm form,
            BindingResult errors,
            Model model) {
        rejectUnknown(form, errors);
        return Act.on(errors, () -> drafting.change(id, component, form.draft()))
                .then(DraftPage.components(id))
                .orShow(() -> show(form, model));
    }

    /** The next question that matters after these answers; nothing is kept yet. */
    @PostMapping(
            path = {"/new", "/{component}"},
            params = "next")
    String nextQuestion(@ModelAttribute("form") ComponentForm form, BindingResult errors, Model model) {
        rejectUnknown(form, errors);
        form.unanswered().ifPresent(fact -> reject(fact, "ambition.error.noFact", errors));
        return show(form, model);
    }

    private static void rejectUnknown(ComponentForm form, BindingResult errors) {
        form.unknown().ifPresent(fact -> reject(fact, "ambition.error.fact", errors));
    }

    private static void reject(Fact fact, String why, BindingResult errors) {
        errors.rejectValue("facts[%s]".formatted(fact.column()), why);
    }

    /** Only the questions that can change the route, as far as they can be asked now. */
    private String show(ComponentForm form, Model model) {
        var facts = form.answers();
        var needed = questions.needed(facts);
        model.addAttribute("form", form);
        model.addAttribute("questions", needed);
        model.addAttribute("offers", offers(needed, form, model));
        model.addAttribute("more", !needed.isEmpty() && facts.answer(needed.getLast()) == null);
        return TEMPLATE;
    }

    /** By question, what the record says about it. */
    private Map<Fact, Offer> offers(List<Fact> needed, ComponentForm form, Model model) {
        var dossier = (Dossier) model.getAttribute("dossier");
        var component = (ComponentId) model.getAttribute("changed");
        var found = new EnumMap<Fact, Offer>(Fact.class);
        for (var question : needed) {
            offers.stream()
                    .flatMap(o -> o.offer(question, dossier.id(), component, form.means()).stream())
                    .findFirst()
                    .ifPresent(offer -> found.put(question, offer));
        }
        return found;
    }
}
