package nl.samenaanzet.inbox.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.inbox.draft.Drafts;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps what was typed in the form of a task: by itself for the script, with a button without it. */
@Controller
class TaskDraftPage {

    private static final MediaType TEXT = MediaType.parseMediaType("text/plain; charset=UTF-8");

    private final Drafts drafts;
    private final MessageSource messages;

    TaskDraftPage(Drafts drafts, MessageSource messages) {
        this.drafts = drafts;
        this.messages = messages;
    }

    @PostMapping("/inbox/drafts/{process}/{subject}/{step}")
    String keep(
            @PathVariable String process,
            @PathVariable String subject,
            @PathVariable String step,
            @RequestParam Map<String, String> fields,
            RedirectAttributes next) {
        if (!Act.before(next, () -> drafts.keep(DraftBar.form(process, subject, step), typed(fields)))) {
            keepOnPage(typed(fields), next);
        }
        return page(process, subject, step);
    }

    /** For the script; the answer is a sentence in the reader's language. */
    @PostMapping(path = "/inbox/drafts/{process}/{subject}/{step}", headers = "X-Draft")
    ResponseEntity<String> keepByItself(
            @PathVariable String process,
            @PathVariable String subject,
            @PathVariable String step,
            @RequestParam Map<String, String> fields,
            @RequestHeader("X-Draft") String sign,
            Locale locale) {
        var no = new Refusals();
        var at = no.of(() -> drafts.keep(DraftBar.form(process, subject, step), typed(fields)));
        return no.first()
                .map(refused -> ResponseEntity.status(HttpStatus.CONFLICT)
                        .contentType(TEXT)
                        .body(messages.getMessage(refused.key(), refused.arguments(), locale)))
                .orElseGet(() -> ResponseEntity.ok()
                        .contentType(TEXT)
                        .body(messages.getMessage("inbox.draft.kept", new Object[] {DayWords.time(at)}, locale)));
    }

    @PostMapping("/inbox/drafts/{process}/{subject}/{step}/discard")
    String discard(@PathVariable String process, @PathVariable String subject, @PathVariable String step) {
        drafts.discard(DraftBar.form(process, subject, step));
        return page(process, subject, step);
    }

    private static String page(String process, String subject, String step) {
        return "redirect:/%s/%s/%s".formatted(process, subject, step);
    }

    /** An empty form would hide the draft of before. */
    private static void keepOnPage(Map<String, String> typed, RedirectAttributes next) {
        if (!typed.values().stream().allMatch(String::isBlank)) {
            next.addFlashAttribute(DraftBar.TYPED, typed);
        }
    }

    /** Without what belongs to the request: the token against forged forms. */
    private static Map<String, String> typed(Map<String, String> fields) {
        var typed = new LinkedHashMap<>(fields);
        typed.keySet().removeIf(name -> name.startsWith("_"));
        return typed;
    }
}
