package nl.samenaanzet.council.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import nl.samenaanzet.council.Council;
import nl.samenaanzet.council.ItemId;
import nl.samenaanzet.council.ItemView;
import nl.samenaanzet.council.OfferedDocument;
import nl.samenaanzet.council.Resolution;
import nl.samenaanzet.council.Treatment;
import nl.samenaanzet.council.web.CouncilForms.PlanForm;
import nl.samenaanzet.council.web.CouncilForms.RegisterForm;
import nl.samenaanzet.council.web.CouncilForms.ResolutionForm;
import nl.samenaanzet.people.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The griffie's own list, the packages, and the steps of the council. */
@Controller
@RequestMapping("/council")
class CouncilPage {

    private final Council council;
    private final OfferedDocument documents;

    CouncilPage(Council council, OfferedDocument documents) {
        this.council = council;
        this.documents = documents;
    }

    /** @param state only items in this state, or null for all */
    @GetMapping
    String items(@RequestParam(required = false) ItemView.State state, Model model) {
        var all = council.all();
        model.addAttribute("items", all.stream().filter(i -> state == null || i.state() == state).toList());
        model.addAttribute("total", all.size());
        model.addAttribute("counts", List.of(ItemView.State.values()).stream()
                .map(s -> new Count(s, all.stream().filter(i -> i.state() == s).count())).toList());
        model.addAttribute("chosen", state);
        return "council/items";
    }

    record Count(ItemView.State state, long number) { }

    @GetMapping("/{id}")
    String item(@PathVariable ItemId id, Model model) {
        model.addAttribute("item", council.item(id));
        return "council/item";
    }

    @GetMapping("/{id}/document")
    ResponseEntity<byte[]> document(@PathVariable ItemId id) {
        var item = council.item(id);
        var name = ContentDisposition.attachment().filename(item.number() + " " + item.documentName(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM).body(documents.content(item.document()));
    }

    @PostMapping("/{id}/notes")
    String notes(@PathVariable ItemId id, @RequestParam String notes) {
        council.keepNotes(id, notes);
        return "redirect:/council/%s".formatted(id);
    }

    @GetMapping("/{id}/register-item")
    String registerItem(@PathVariable ItemId id, Model model) {
        model.addAttribute("form", new RegisterForm(council.usualTerm().toString()));
        return show(id, model, "council/register-item");
    }

    @PostMapping("/{id}/register-item")
    String registerItem(@PathVariable ItemId id, @ModelAttribute("form") RegisterForm form, BindingResult errors,
            Model model) {
        return act(errors, "lastDay", () -> council.registerItem(id, CouncilForms.date(form.lastDay())),
                () -> show(id, model, "council/register-item"));
    }

    @GetMapping("/{id}/plan-item")
    String planItem(@PathVariable ItemId id, Model model) {
        model.addAttribute("form", new PlanForm("", "", null));
        return show(id, model, "council/plan-item");
    }

    @PostMapping("/{id}/plan-item")
    String planItem(@PathVariable ItemId id, @ModelAttribute("form") PlanForm form, BindingResult errors, Model model) {
        return act(errors, "councilOn", () -> council.planItem(id, CouncilForms.dateOrNull(form.committeeOn()),
                CouncilForms.date(form.councilOn()), form.treatment()), () -> show(id, model, "council/plan-item"));
    }

    @GetMapping("/{id}/record-resolution")
    String recordResolution(@PathVariable ItemId id, Model model) {
        model.addAttribute("form", new ResolutionForm(null, "", ""));
        return show(id, model, "council/record-resolution");
    }

    @PostMapping("/{id}/record-resolution")
    String recordResolution(@PathVariable ItemId id, @ModelAttribute("form") ResolutionForm form,
            BindingResult errors, Model model) {
        return act(errors, "resolution", () -> council.recordResolution(id, form.resolution(), form.text(),
                CouncilForms.date(form.on())), () -> show(id, model, "council/record-resolution"));
    }

    private String show(ItemId id, Model model, String template) {
        model.addAttribute("item", council.item(id));
        model.addAttribute("treatments", Treatment.values());
        model.addAttribute("resolutions", Resolution.values());
        return template;
    }

    private static String act(BindingResult errors, String field, Runnable act, Supplier<String> again) {
        try {
            act.run();
            return "redirect:/council?done";
        } catch (Refusal refusal) {
            errors.rejectValue(refusal.key().endsWith("Date") && errors.getFieldType("on") != null ? "on" : field,
                    refusal.key(), refusal.arguments(), refusal.key());
            return again.get();
        }
    }
}
