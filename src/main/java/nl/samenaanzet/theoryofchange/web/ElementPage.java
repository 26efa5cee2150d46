package nl.samenaanzet.theoryofchange.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.people.People;
import nl.samenaanzet.theoryofchange.Editing;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Link.LinkId;
import nl.samenaanzet.theoryofchange.SectorTrust;
import nl.samenaanzet.theoryofchange.Theories;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import nl.samenaanzet.theoryofchange.web.TheoryForms.LinkForm;
import nl.samenaanzet.theoryofchange.web.TheoryForms.TrustForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One element: adding it, changing it, what it leads to, and how sure each sector is. */
@Controller
class ElementPage {

    private final Theories theories;
    private final Editing editing;
    private final SectorTrust trust;
    private final People people;

    ElementPage(Theories theories, Editing editing, SectorTrust trust, People people) {
        this.theories = theories;
        this.editing = editing;
        this.trust = trust;
        this.people = people;
    }

    @GetMapping("/theory-of-change/{code:[A-Z]{2,8}}/new")
    String initNew(
            @PathVariable String code,
            @RequestParam(defaultValue = "OUTCOME") ElementKind kind,
            @RequestParam(required = false) ElementId parent,
            Model model) {
        model.addAttribute("form", ElementForm.empty(kind));
        return newPage(code, parent, model);
    }

    @PostMapping("/theory-of-change/{code:[A-Z]{2,8}}/new")
    String processNew(
            @PathVariable String code,
            @RequestParam(required = false) ElementId parent,
            @ModelAttribute("form") ElementForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> editing.add(code, form.draft(), parent, form.reason()))
                .then(added -> "/theory-of-change/%s#e-%s".formatted(code, added))
                .orShow(() -> newPage(code, parent, model));
    }

    @GetMapping("/theory-of-change/element/{id}")
    String element(@PathVariable ElementId id, Model model) {
        model.addAttribute("form", ElementForm.of(theories.element(id)));
        return page(id, model);
    }

    @PostMapping("/theory-of-change/element/{id}")
    String change(
            @PathVariable ElementId id, @ModelAttribute("form") ElementForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> editing.change(id, form.readRevision(), form.draft()))
                .then(at(id))
                .orShow(() -> {
                    var now = theories.element(id);
                    model.addAttribute("clash", now.revision() == form.readRevision() ? null : now);
                    return page(id, model);
                });
    }

    @PostMapping("/theory-of-change/element/{id}/remove")
    String remove(@PathVariable ElementId id, Model model) {
        var code = theories.element(id).ambitionCode();
        return Act.on(model, () -> editing.remove(id))
                .then("/theory-of-change/" + code)
                .orShow(() -> element(id, model));
    }

    @PostMapping("/theory-of-change/element/{id}/move")
    String move(@PathVariable ElementId id, @RequestParam boolean up, Model model) {
        return Act.on(model, () -> editing.move(id, up)).then(at(id)).orShow(() -> element(id, model));
    }

    @PostMapping("/theory-of-change/element/{id}/link")
    String link(@PathVariable ElementId id, @ModelAttribute("link") LinkForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> editing.link(id, form.to(), form.reason()))
                .then("/theory-of-change/element/%s#links".formatted(id))
                .orShow(() -> element(id, model));
    }

    @PostMapping("/theory-of-change/element/{id}/unlink")
    String unlink(@PathVariable ElementId id, @RequestParam LinkId link, Model model) {
        return Act.on(model, () -> editing.unlink(link))
                .then("/theory-of-change/element/%s#links".formatted(id))
                .orShow(() -> element(id, model));
    }

    @PostMapping("/theory-of-change/element/{id}/confidence")
    String confidence(
            @PathVariable ElementId id, @ModelAttribute("trust") TrustForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> trust.trust(id, form.trustSector(), form.value()))
                .then("/theory-of-change/element/%s#confidence".formatted(id))
                .orShow(() -> element(id, model));
    }

    private String at(ElementId id) {
        return "/theory-of-change/%s#e-%s".formatted(theories.element(id).ambitionCode(), id);
    }

    private String newPage(String code, ElementId parent, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("parent", parent == null ? null : theories.element(parent));
        model.addAttribute(
                "kinds",
                Arrays.stream(ElementKind.values())
                        .filter(k -> parent == null
                                || k.leadsTo(theories.element(parent).kind()))
                        .toList());
        model.addAttribute("sectors", people.sectorNames());
        return "theoryofchange/new-element";
    }

    private String page(ElementId id, Model model) {
        var element = theories.element(id);
        var code = element.ambitionCode();
        var links =
                theories.links(code).stream().filter(l -> l.from().equals(id)).toList();
        var targets = new LinkedHashMap<ElementId, String>();
        theories.elements(code).stream()
                .filter(e -> !e.id().equals(id)
                        && element.kind().leadsTo(e.kind())
                        && links.stream().noneMatch(l -> l.to().equals(e.id())))
                .forEach(e -> targets.put(e.id(), e.text()));
        model.addAttribute("element", element);
        model.addAttribute(
                "links",
                links.stream()
                        .map(l -> new To(l.id(), theories.element(l.to()), l.reason()))
                        .toList());
        model.addAttribute("targets", targets);
        model.addAttribute("certainty", trust.certainty(code).get(id));
        model.addAttribute("kinds", ElementKind.values());
        model.addAttribute("sectors", people.sectorNames());
        model.asMap().putIfAbsent("link", new LinkForm(null, ""));
        model.asMap().putIfAbsent("trust", new TrustForm(null, null));
        return "theoryofchange/element";
    }

    /** A link as the page shows it. */
    record To(LinkId id, ElementView element, String reason) {}
}
