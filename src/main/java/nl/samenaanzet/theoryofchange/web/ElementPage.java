package nl.samenaanzet.theoryofchange.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.UUID;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.People;
import nl.samenaanzet.theoryofchange.Editing;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import nl.samenaanzet.theoryofchange.Theories;
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
    private final People people;

    ElementPage(Theories theories, Editing editing, People people) {
        this.theories = theories;
        this.editing = editing;
        this.people = people;
    }

    @GetMapping("/theory-of-change/{code:[A-Z]{2,8}}/new")
    String initNew(@PathVariable String code, @RequestParam(defaultValue = "OUTCOME") String kind,
            @RequestParam(required = false) UUID parent, Model model) {
        model.addAttribute("form", ElementForm.empty(kind));
        return newPage(code, parent, model);
    }

    @PostMapping("/theory-of-change/{code:[A-Z]{2,8}}/new")
    String processNew(@PathVariable String code, @RequestParam(required = false) UUID parent,
            @Valid @ModelAttribute("form") ElementForm form, BindingResult errors, Model model) {
        if (errors.hasErrors()) {
            return newPage(code, parent, model);
        }
        try {
            var added = editing.add(code, form.draft(), parent, form.reason());
            return "redirect:/theory-of-change/%s#e-%s".formatted(code, added);
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            return newPage(code, parent, model);
        }
    }

    @GetMapping("/theory-of-change/element/{id}")
    String element(@PathVariable UUID id, Model model) {
        model.addAttribute("form", ElementForm.of(theories.element(id)));
        return page(id, model);
    }

    @PostMapping("/theory-of-change/element/{id}")
    String change(@PathVariable UUID id, @Valid @ModelAttribute("form") ElementForm form, BindingResult errors, Model model) {
        if (errors.hasErrors()) {
            return page(id, model);
        }
        try {
            editing.change(id, form.readRevision(), form.draft());
            return "redirect:/theory-of-change/%s#e-%s".formatted(theories.element(id).ambitionCode(), id);
        } catch (Editing.Clash clash) {
            model.addAttribute("clash", theories.element(id));
            return page(id, model);
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            return page(id, model);
        }
    }

    @PostMapping("/theory-of-change/element/{id}/remove")
    String remove(@PathVariable UUID id) {
        var code = theories.element(id).ambitionCode();
        editing.remove(id);
        return "redirect:/theory-of-change/" + code;
    }

    @PostMapping("/theory-of-change/element/{id}/move")
    String move(@PathVariable UUID id, @RequestParam boolean up) {
        editing.move(id, up);
        return "redirect:/theory-of-change/%s#e-%s".formatted(theories.element(id).ambitionCode(), id);
    }

    @PostMapping("/theory-of-change/element/{id}/link")
    String link(@PathVariable UUID id, @RequestParam UUID to, @RequestParam(defaultValue = "") String reason) {
        editing.link(id, to, reason);
        return "redirect:/theory-of-change/element/%s#links".formatted(id);
    }

    @PostMapping("/theory-of-change/element/{id}/unlink")
    String unlink(@PathVariable UUID id, @RequestParam UUID link) {
        editing.unlink(link);
        return "redirect:/theory-of-change/element/%s#links".formatted(id);
    }

    @PostMapping("/theory-of-change/element/{id}/confidence")
    String confidence(@PathVariable UUID id, @RequestParam String sector, @RequestParam int value) {
        editing.trust(id, sector, value);
        return "redirect:/theory-of-change/element/%s#confidence".formatted(id);
    }

    private String newPage(String code, UUID parent, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("parent", parent == null ? null : theories.element(parent));
        model.addAttribute("kinds", Arrays.stream(ElementKind.values())
                .filter(k -> parent == null || k.leadsTo(theories.element(parent).kind())).toList());
        model.addAttribute("sectors", people.sectors());
        return "theoryofchange/new-element";
    }

    private String page(UUID id, Model model) {
        var element = theories.element(id);
        var code = element.ambitionCode();
        var links = theories.links(code).stream().filter(l -> l.from().equals(id)).toList();
        model.addAttribute("element", element);
        model.addAttribute("links", links.stream().map(l -> new To(l.id(), theories.element(l.to()), l.reason())).toList());
        model.addAttribute("targets", theories.elements(code).stream()
                .filter(e -> element.kind().leadsTo(e.kind()) && links.stream().noneMatch(l -> l.to().equals(e.id()))).toList());
        model.addAttribute("certainty", theories.certainty(code).get(id));
        model.addAttribute("kinds", ElementKind.values());
        model.addAttribute("sectors", people.sectors());
        return "theoryofchange/element";
    }

    /** A link as the page shows it. */
    record To(UUID id, ElementView element, String reason) { }
}
