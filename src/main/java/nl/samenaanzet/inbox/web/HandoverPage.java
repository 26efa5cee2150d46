package nl.samenaanzet.inbox.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.inbox.Handover;
import nl.samenaanzet.inbox.Handover.Held;
import nl.samenaanzet.inbox.Snoozing;
import nl.samenaanzet.inbox.web.InboxView.SnoozeForm;
import nl.samenaanzet.people.People.Contact;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** What can be done with chosen rows of the list: put off, take, give to somebody. */
@Controller
class HandoverPage {

    private final Handover handover;
    private final Snoozing snoozing;
    private final InboxView view;

    HandoverPage(Handover handover, Snoozing snoozing, InboxView view) {
        this.handover = handover;
        this.snoozing = snoozing;
        this.view = view;
    }

    /** Which rows are given to whom. */
    record ReassignForm(List<String> row, UUID to, String reason) {}

    @PostMapping("/inbox/snooze")
    String snooze(@ModelAttribute("form") SnoozeForm form, BindingResult errors, Model model, RedirectAttributes next) {
        return Act.on(errors, () -> {
                    var rows = held(form.row());
                    snoozing.snooze(rows.stream().map(Held::row).toList(), form.until());
                    next.addFlashAttribute("snoozed", rows.size());
                })
                .then("/inbox")
                .orShow(() -> inbox(model));
    }

    private String inbox(Model model) {
        return view.page(Asked.of(Asked.FilterForm.EMPTY), model);
    }

    @PostMapping("/inbox/wake")
    String wake(@RequestParam UUID wake, Model model) {
        return Act.on(model, () -> snoozing.wake(wake)).then("/inbox").orShow(() -> inbox(model));
    }

    @PostMapping("/inbox/moves/seen")
    String seen(Model model) {
        return Act.on(model, handover::see).then("/inbox").orShow(() -> inbox(model));
    }

    @GetMapping("/inbox/reassign")
    String reassign(@RequestParam(defaultValue = "") List<String> row, Model model) {
        model.addAttribute("form", new ReassignForm(row, null, null));
        return give(held(row), model);
    }

    /** From the list, whose form carries a token that no address may tell. */
    @PostMapping(path = "/inbox/reassign", params = "choose")
    String choose(@RequestParam(defaultValue = "") List<String> row, Model model) {
        return Act.on(model, () -> Handover.mustChoose(held(row)))
                .then(UriComponentsBuilder.fromPath("/inbox/reassign")
                        .queryParam("row", row.toArray())
                        .encode()
                        .toUriString())
                .orShow(() -> inbox(model));
    }

    @PostMapping("/inbox/reassign")
    String reassign(
            @ModelAttribute("form") ReassignForm form, BindingResult errors, Model model, RedirectAttributes next) {
        return Act.on(
                        errors,
                        () -> next.addFlashAttribute(
                                "handed", handover.reassign(held(form.row()), form.to(), form.reason())))
                .then("/inbox?tab=waiting")
                .orShow(() -> give(held(form.row()), model));
    }

    private String give(List<Held> held, Model model) {
        var ids = held.stream().map(Held::row).distinct().toList();
        var rows = handover.rows(ids);
        var open = rows.stream().filter(r -> r.closedAt() == null).toList();
        model.addAttribute("chosen", held.size());
        model.addAttribute("rows", open);
        model.addAttribute(
                "candidates",
                handover.candidates(open).stream()
                        .collect(Collectors.toMap(
                                c -> c.accountId().toString(),
                                Contact::title,
                                (one, other) -> one,
                                LinkedHashMap::new)));
        model.addAttribute("log", handover.log(ids));
        return "inbox/reassign";
    }

    /** What a colleague is busy with is only taken after a second question. */
    @PostMapping("/inbox/take")
    String take(
            @RequestParam(defaultValue = "") List<String> row,
            @RequestParam(defaultValue = "") List<String> take,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Model model,
            RedirectAttributes next) {
        var held = held(take.isEmpty() ? row : take);
        var busy = handover.inProgress(held);
        if (!confirmed && !busy.isEmpty()) {
            model.addAttribute("busy", busy);
            model.addAttribute("held", take.isEmpty() ? row : take);
            return "inbox/take";
        }
        return Act.on(model, () -> next.addFlashAttribute("handed", handover.take(held)))
                .then("/inbox?tab=mine")
                .orShow(() -> inbox(model));
    }

    private static List<Held> held(List<String> rows) {
        return rows == null
                ? List.of()
                : rows.stream().filter(r -> !r.isBlank()).map(Held::of).toList();
    }
}
