package nl.samenaanzet.council.web;

import nl.samenaanzet.council.CouncilReturns;
import nl.samenaanzet.council.CouncilStatus;
import nl.samenaanzet.council.item.ItemView.ItemId;
import nl.samenaanzet.council.web.CouncilForms.AnswerForm;
import nl.samenaanzet.council.web.CouncilForms.WithdrawForm;
import nl.samenaanzet.form.web.Act;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The coalition's steps: taking an item back, and what it does with what the council wants changed. It sees the public
 * parts, never the griffie's own.
 */
@Controller
@RequestMapping("/council")
class ChangesPage {

    private final CouncilReturns returns;
    private final CouncilStatus status;

    ChangesPage(CouncilReturns returns, CouncilStatus status) {
        this.returns = returns;
        this.status = status;
    }

    @GetMapping("/{id}/supplement-item")
    String supplementItem(@PathVariable ItemId id, Model model) {
        model.addAttribute("form", new AnswerForm(""));
        Act.opens(model, () -> returns.supplementItem(id, ""));
        return show(id, model, "council/supplement-item");
    }

    @PostMapping("/{id}/supplement-item")
    String supplementItem(
            @PathVariable ItemId id, @ModelAttribute("form") AnswerForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> returns.supplementItem(id, form.answer()))
                .then("/inbox?done")
                .orShow(() -> show(id, model, "council/supplement-item"));
    }

    @GetMapping("/{id}/take-up-changes")
    String takeUpChanges(@PathVariable ItemId id, Model model) {
        model.addAttribute("form", new AnswerForm(""));
        Act.opens(model, () -> returns.takeUpChanges(id, ""));
        return show(id, model, "council/take-up-changes");
    }

    @PostMapping("/{id}/take-up-changes")
    String takeUpChanges(
            @PathVariable ItemId id, @ModelAttribute("form") AnswerForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> returns.takeUpChanges(id, form.answer()))
                .then("/inbox?done")
                .orShow(() -> show(id, model, "council/take-up-changes"));
    }

    @GetMapping("/{id}/withdraw-item")
    String withdrawItem(@PathVariable ItemId id, Model model) {
        model.addAttribute("form", new WithdrawForm(""));
        Act.opens(model, () -> returns.withdrawItem(id, ""));
        return show(id, model, "council/withdraw-item");
    }

    @PostMapping("/{id}/withdraw-item")
    String withdrawItem(
            @PathVariable ItemId id, @ModelAttribute("form") WithdrawForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> returns.withdrawItem(id, form.reason()))
                .then(done -> "/ambition/dossiers/" + status.item(id).number())
                .orShow(() -> show(id, model, "council/withdraw-item"));
    }

    private String show(ItemId id, Model model, String template) {
        model.addAttribute("item", status.item(id));
        return template;
    }
}
