package nl.samenaanzet.rules.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.rules.Difference;
import nl.samenaanzet.rules.RowChange;
import nl.samenaanzet.rules.RuleApproval;
import nl.samenaanzet.rules.RuleApproval.ProposalId;
import nl.samenaanzet.rules.RuleApproval.ProposalView;
import nl.samenaanzet.rules.RuleBook;
import nl.samenaanzet.rules.RuleBook.RuleVersion;
import nl.samenaanzet.rules.RuleChanges;
import nl.samenaanzet.rules.TableFile;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A proposed table: what changes, what the checks found, which past decisions it would advise otherwise; and the
 * judgement.
 */
@Controller
class ProposalPage {

    private static final int PER_PAGE = 50;

    private final RuleApproval approval;
    private final RuleChanges changes;
    private final RuleBook book;
    private final HouseLanguage language;

    ProposalPage(RuleApproval approval, RuleChanges changes, RuleBook book, HouseLanguage language) {
        this.approval = approval;
        this.changes = changes;
        this.book = book;
        this.language = language;
    }

    /** @param approved not asked of who takes a proposal back */
    record JudgeForm(Boolean approved, String reason) {}

    @GetMapping("/rules/proposals/{proposal}")
    String proposal(@PathVariable ProposalId proposal, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("form", new JudgeForm(null, null));
        return proposal(proposal, page, "rules/proposal", model);
    }

    /** What a dossier was about only for people who are signed in. */
    @GetMapping("/rules/proposals/{proposal}/differences.csv")
    ResponseEntity<byte[]> csv(@PathVariable ProposalId proposal, Authentication me) throws IOException {
        var name = approval.proposal(proposal).table().id() + "-verschillen.csv";
        return RulesPage.download(name, MediaType.parseMediaType("text/csv; charset=UTF-8"))
                .body(DifferencesCsv.of(approval.differences(proposal), me != null, language)
                        .getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/rules/{id}/approve-table")
    String approveTable(@PathVariable ProposalId id, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("form", new JudgeForm(null, null));
        return proposal(id, page, "rules/approve-table", model);
    }

    @PostMapping("/rules/{id}/approve-table")
    String approveTable(
            @PathVariable ProposalId id, @ModelAttribute("form") JudgeForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> approval.approveTable(id, form.approved(), form.reason()))
                .then("/rules/proposals/%s".formatted(id))
                .orShow(() -> proposal(id, 0, "rules/approve-table", model));
    }

    @PostMapping("/rules/proposals/{proposal}/check-again")
    String checkAgain(@PathVariable ProposalId proposal, Model model) {
        return Act.on(model, () -> changes.checkAgain(proposal))
                .then("/rules/proposals/%s".formatted(proposal))
                .orShow(() -> proposal(proposal, 0, model));
    }

    @PostMapping("/rules/proposals/{proposal}/withdraw")
    String withdraw(
            @PathVariable ProposalId proposal,
            @ModelAttribute("form") JudgeForm form,
            BindingResult errors,
            Model model) {
        return Act.on(errors, () -> approval.withdraw(proposal, form.reason()))
                .then("/rules/proposals/%s".formatted(proposal))
                .orShow(() -> proposal(proposal, 0, "rules/proposal", model));
    }

    private String proposal(ProposalId id, int page, String template, Model model) {
        var proposal = approval.proposal(id);
        var table = TableFile.of(proposal.table().xml());
        var differences = approval.differences(id);
        model.addAttribute("proposal", proposal);
        model.addAttribute("own", approval.isOwn(id));
        model.addAttribute("table", table);
        model.addAttribute(
                "changes",
                base(proposal).map(b -> RowChange.between(b.table(), table)).orElse(List.of()));
        model.addAttribute("groups", groups(differences));
        model.addAttribute("differences", page(differences, Math.clamp(page, 0, 10_000)));
        model.addAttribute(
                "outdated",
                proposal.open()
                        && !book.byId(proposal.table().id())
                                .sha256()
                                .equals(proposal.checks().base()));
        return template;
    }

    private java.util.Optional<RuleVersion> base(ProposalView proposal) {
        return book.versions(proposal.table().id()).stream()
                .filter(v -> v.sha256().equals(proposal.checks().base()))
                .findFirst();
    }

    private static List<Difference.Group> groups(List<Difference> differences) {
        return differences.stream()
                .map(Difference::group)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> new Difference.Group(
                        e.getKey().oldRule(),
                        e.getKey().oldOutcome(),
                        e.getKey().newRule(),
                        e.getKey().newOutcome(),
                        e.getValue()))
                .sorted((a, b) -> a.changesOutcome() != b.changesOutcome()
                        ? (a.changesOutcome() ? -1 : 1)
                        : Long.compare(b.count(), a.count()))
                .toList();
    }

    private static PageImpl<Difference> page(List<Difference> all, int number) {
        var from = Math.min(number * PER_PAGE, all.size());
        return new PageImpl<>(
                all.subList(from, Math.min(from + PER_PAGE, all.size())), PageRequest.of(number, PER_PAGE), all.size());
    }
}
