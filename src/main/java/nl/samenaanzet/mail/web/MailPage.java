package nl.samenaanzet.mail.web;

import java.util.UUID;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.NavItem;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.TrialAccounts;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which letters were written and what became of them; what they say can be read in trial mode only. */
@Controller
class MailPage {

    private final Mail mail;
    private final TrialAccounts trial;

    MailPage(Mail mail, TrialAccounts trial) {
        this.mail = mail;
        this.trial = trial;
    }

    @GetMapping("/mail")
    String letters(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("letters", mail.letters(page));
        model.addAttribute("readable", trial.on());
        return "mail/letters";
    }

    @GetMapping("/mail/{id}")
    String letter(@PathVariable UUID id, Model model) {
        model.addAttribute("letter", mail.opened(id));
        model.addAttribute("readable", trial.on());
        return "mail/letter";
    }

    @GetMapping("/mail/{id}/attachment/{number:\\d{1,2}}")
    ResponseEntity<byte[]> attachment(@PathVariable UUID id, @PathVariable int number) {
        if (!trial.on()) {
            return ResponseEntity.notFound().build();
        }
        var attachment = mail.attachment(id, number);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(attachment.name())
                                .build()
                                .toString())
                .body(attachment.content());
    }

    @PostMapping("/mail/{id}/again")
    String again(@PathVariable UUID id, Model model) {
        return Act.on(model, () -> mail.again(id)).then("/mail/" + id).orShow(() -> letter(id, model));
    }

    @Bean
    static AccessRules mailAccess() {
        return AccessRules.of(
                Access.of("/mail", Role.PROCESS_OWNER, Role.SECRETARY),
                Access.of("/mail/**", Role.PROCESS_OWNER, Role.SECRETARY));
    }

    @Bean
    static NavItem mailNav() {
        return NavItem.of("mail.nav", "/mail", 60, Role.PROCESS_OWNER, Role.SECRETARY);
    }
}
