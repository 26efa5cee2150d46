package nl.samenaanzet.notification.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.samenaanzet.notification.NoticeKind;
import nl.samenaanzet.notification.Pace;
import nl.samenaanzet.notification.Preferences;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Stops e-mail with the link in a letter. Only a press on the button stops it, ours or that of the mail program (RFC
 * 8058): programs that look at every link in an e-mail change nothing.
 */
@Controller
class UnsubscribePage {

    private final Preferences preferences;

    UnsubscribePage(Preferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping("/notification/unsubscribe/{token}")
    String unsubscribe(
            @PathVariable String token,
            @RequestParam(required = false) NoticeKind kind,
            Model model,
            HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        var choices = preferences.of(token);
        model.addAttribute("kind", kind);
        model.addAttribute("stopped", kind != null && choices.of(kind) == Pace.NONE);
        model.addAttribute("allStopped", choices.paces().values().stream().allMatch(Pace.NONE::equals));
        return "notification/unsubscribe";
    }

    /** From a mail program: it wants an answer, no page and no other address. */
    @PostMapping(path = "/notification/unsubscribe/{token}", params = "List-Unsubscribe=One-Click")
    ResponseEntity<Void> unsubscribeAtOnce(
            @PathVariable String token, @RequestParam(required = false) NoticeKind kind) {
        preferences.unsubscribe(token, kind);
        return ResponseEntity.ok().build();
    }

    @PostMapping("/notification/unsubscribe/{token}")
    String unsubscribe(@PathVariable String token, @RequestParam(required = false) NoticeKind kind) {
        var any = preferences.unsubscribe(token, kind);
        return "redirect:/notification/unsubscribe/%s?%s%s"
                .formatted(token, any ? "done" : "before", kind == null ? "" : "&kind=" + kind);
    }
}
