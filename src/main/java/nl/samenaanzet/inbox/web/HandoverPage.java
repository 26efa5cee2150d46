package nl.samenaanzet.inbox.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.inbox.Handover.Handed;
import nl.samenaanzet.inbox.Handover.Held;
import nl.samenaanzet.inbox.Handover;
import nl.samenaanzet.inbox.Snoozing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What can be done with chosen rows of the list: put off, take, give to somebody. */
@Controller
class HandoverPage {

    private final Handover handover;
    private final Snoozing snoozing;

    HandoverPage(Handover handover, Snoozing snoozing) {
        this.handover = handover;
        this.snoozing = snoozing;
    }

    @PostMapping("/inbox/snooze")
    String snooze(@RequestParam(defaultValue = "") List<String> row, @RequestParam(defaultValue = "") String until, RedirectAttributes next) {
        try {
            snoozing.snooze(held(row).stream().map(Held::row).toList(), date(until));
            next.addFlashAttribute("snoozed", row.size());
        } catch (Refusal refused) {
            next.addFlashAttribute("refusal", refused);
        }
        return "redirect:/inbox";
    }

    @PostMapping("/inbox/wake")
    String wake(@RequestParam UUID wake) {
        snoozing.wake(wake);
        return "redirect:/inbox";
    }

    @PostMapping("/inbox/moves/seen")
    String seen() {
        handover.see();
        return "redirect:/inbox";
    }

    @GetMapping("/inbox/reassign")
    String reassign(@RequestParam(defaultValue = "") List<String> row, Model model) {
        return give(held(row), model);
    }

    @PostMapping("/inbox/reassign")
    String reassign(@RequestParam(defaultValue = "") List<String> row, @RequestParam(required = false) UUID to,
            @RequestParam(defaultValue = "") String reason, Model model, RedirectAttributes next) {
        try {
            return handed(handover.reassign(held(row), to, reason), next, "waiting");
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused);
            model.addAttribute("to", to);
            model.addAttribute("reason", reason);
            return give(held(row), model);
        }
    }

    private String give(List<Held> held, Model model) {
        var ids = held.stream().map(Held::row).distinct().toList();
        var rows = handover.rows(ids);
        var open = rows.stream().filter(r -> r.closedAt() == null).toList();
        model.addAttribute("chosen", held.size());
        model.addAttribute("rows", open);
        model.addAttribute("candidates", handover.candidates(open));
        model.addAttribute("log", handover.log(ids));
        return "inbox/reassign";
    }

    /** What a colleague is busy with is only taken after a second question. */
    @PostMapping("/inbox/take")
    String take(@RequestParam(defaultValue = "") List<String> row, @RequestParam(defaultValue = "") List<String> take,
            @RequestParam(defaultValue = "false") boolean confirmed, Model model, RedirectAttributes next) {
        var held = held(take.isEmpty() ? row : take);
        var busy = handover.inProgress(held);
        if (!confirmed && !busy.isEmpty()) {
            model.addAttribute("busy", busy);
            model.addAttribute("held", take.isEmpty() ? row : take);
            return "inbox/take";
        }
        try {
            return handed(handover.take(held), next, "mine");
        } catch (Refusal refused) {
            next.addFlashAttribute("refusal", refused);
            return "redirect:/inbox";
        }
    }

    private static String handed(Handed handed, RedirectAttributes next, String tab) {
        next.addFlashAttribute("handed", handed);
        return "redirect:/inbox?tab=" + tab;
    }

    private static List<Held> held(List<String> rows) {
        return rows.stream().filter(r -> !r.isBlank()).map(Held::of).toList();
    }

    private static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
