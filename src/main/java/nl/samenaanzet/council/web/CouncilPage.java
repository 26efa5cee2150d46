package nl.samenaanzet.council.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import nl.samenaanzet.council.Council;
import nl.samenaanzet.council.ItemId;
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
    private final BoardView board;

    CouncilPage(Council council, OfferedDocument documents, BoardView board) {
        this.council = council;
        this.documents = documents;
        this.board = board;
    }

    @GetMapping
    String items(@RequestParam Map<String, String> address, Model model) {
        board.show(BoardAsked.of(address), model);
        return "council/items";
    }

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
