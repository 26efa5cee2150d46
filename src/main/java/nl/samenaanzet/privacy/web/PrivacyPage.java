package nl.samenaanzet.privacy.web;

import java.util.List;
import java.util.Map;
import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.privacy.Privacy;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How long personal data is kept, and what is held of one person. An address is never part of a link. */
@Controller
class PrivacyPage {

    private final Privacy privacy;

    PrivacyPage(Privacy privacy) {
        this.privacy = privacy;
    }

    @GetMapping("/privacy")
    String privacy(Model model) {
        model.addAttribute("retention", privacy.retention());
        model.addAttribute("acts", privacy.acts());
        return "privacy/privacy";
    }

    @PostMapping("/privacy/person")
    String person(@RequestParam(defaultValue = "") String email, Model model) {
        try {
            model.addAttribute("found", privacy.export(email));
            model.addAttribute("email", email);
            return "privacy/person";
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            model.addAttribute("email", email);
            return privacy(model);
        }
    }

    @PostMapping(value = "/privacy/person/export", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, List<String>>> export(@RequestParam String email) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("persoonsgegevens.json").build().toString()).body(privacy.export(email));
    }

    @PostMapping("/privacy/person/erase")
    String erase(@RequestParam String email, Model model) {
        model.addAttribute("erased", privacy.erase(email));
        return privacy(model);
    }

    @Bean
    static AccessRules privacyAccess() {
        return AccessRules.of(Access.of("/privacy", Role.PROCESS_OWNER, Role.SECRETARY),
                Access.of("/privacy/**", Role.PROCESS_OWNER, Role.SECRETARY));
    }
}
