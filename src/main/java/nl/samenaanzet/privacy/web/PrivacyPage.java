package nl.samenaanzet.privacy.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.privacy.Privacy;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** How long personal data is kept, and what is held of one person. An address is never part of a link. */
@Controller
class PrivacyPage {

    private final Privacy privacy;

    PrivacyPage(Privacy privacy) {
        this.privacy = privacy;
    }

    record PersonForm(String email) {}

    @GetMapping("/privacy")
    String privacy(Model model) {
        model.addAttribute("form", new PersonForm(null));
        return show(model);
    }

    private String show(Model model) {
        model.addAttribute("retention", privacy.retention());
        model.addAttribute("acts", privacy.acts());
        return "privacy/privacy";
    }

    @PostMapping("/privacy/person")
    String person(@ModelAttribute("form") PersonForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> privacy.export(form.email()))
                .thenShow(found -> {
                    model.addAttribute("found", found);
                    model.addAttribute("email", form.email());
                    return "privacy/person";
                })
                .orShow(() -> show(model));
    }

    /** A file, or the page that says why not. */
    @PostMapping("/privacy/person/export")
    Object export(@ModelAttribute("form") PersonForm form, BindingResult errors, Model model) {
        var found = new LinkedHashMap<String, List<String>>();
        var refused = Act.on(errors, () -> found.putAll(privacy.export(form.email())))
                .thenShow(done -> "")
                .orShow(() -> show(model));
        return refused.isEmpty() ? file(found) : refused;
    }

    private static ResponseEntity<Map<String, List<String>>> file(Map<String, List<String>> found) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("persoonsgegevens.json")
                                .build()
                                .toString())
                .body(found);
    }

    @PostMapping("/privacy/person/erase")
    String erase(@ModelAttribute("form") PersonForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> privacy.erase(form.email()))
                .thenShow(erased -> {
                    model.addAttribute("erased", erased);
                    return privacy(model);
                })
                .orShow(() -> show(model));
    }

    @Bean
    static AccessRules privacyAccess() {
        return AccessRules.of(
                Access.of("/privacy", Role.PROCESS_OWNER, Role.SECRETARY),
                Access.of("/privacy/**", Role.PROCESS_OWNER, Role.SECRETARY));
    }
}
