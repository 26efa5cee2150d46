package nl.samenaanzet.privacy.web;

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

    @PostMapping(value = "/privacy/person/export", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, List<String>>> export(@ModelAttribute("form") PersonForm form) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("persoonsgegevens.json")
                                .build()
                                .toString())
                .body(privacy.export(form.email()));
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
