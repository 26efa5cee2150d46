package nl.samenaanzet.accountability.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenaanzet.accountability.Accountability;
import nl.samenaanzet.accountability.means.Contribution.ContributionId;
import nl.samenaanzet.accountability.means.ContributionView;
import nl.samenaanzet.accountability.means.Ledger;
import nl.samenaanzet.accountability.means.Ledger.Sum;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The means of one ambition: what was pledged and delivered, by quarter; the municipality's apart. */
@Controller
class MeansPage {

    private final Accountability accountability;
    private final Ledger ledger;
    private final AmbitionCatalogue catalogue;

    MeansPage(Accountability accountability, Ledger ledger, AmbitionCatalogue catalogue) {
        this.accountability = accountability;
        this.ledger = ledger;
        this.catalogue = catalogue;
    }

    @GetMapping("/accountability/{code:[A-Z]{2,8}}")
    String means(@PathVariable String code, @RequestParam(required = false) String jaar, Model model) {
        var year = YearAsked.of(jaar, null, model);
        var rows = ledger.of(code, year);
        model.addAttribute("ambition", catalogue.byCode(code));
        model.addAttribute("year", year);
        model.addAttribute(
                "years",
                ledger.of(code).stream()
                        .map(r -> r.quarter().year())
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute(
                "partners", byQuarter(rows.stream().filter(r -> !r.municipal()).toList()));
        model.addAttribute(
                "municipal",
                byQuarter(rows.stream().filter(ContributionView::municipal).toList()));
        model.addAttribute("sum", Sum.of(rows));
        model.addAttribute("activities", ledger.activities(code));
        return "accountability/means";
    }

    private static LinkedHashMap<String, List<ContributionView>> byQuarter(List<ContributionView> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(r -> r.quarter().toString(), LinkedHashMap::new, Collectors.toList()));
    }

    @GetMapping("/accountability/{code:[A-Z]{2,8}}/pledge")
    String pledge(@PathVariable String code, @RequestParam(required = false) ElementId activity, Model model) {
        model.addAttribute("form", MeansForm.empty(activity));
        return form(code, model);
    }

    @PostMapping("/accountability/{code:[A-Z]{2,8}}/pledge")
    String processPledge(
            @PathVariable String code, @ModelAttribute("form") MeansForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> accountability.pledge(form.draft()))
                .then(id -> "/accountability/%s#c-%s".formatted(code, id))
                .orShow(() -> form(code, model));
    }

    @GetMapping("/accountability/means/{id}")
    String change(@PathVariable ContributionId id, Model model) {
        model.addAttribute("form", MeansForm.of(ledger.byId(id)));
        return changing(id, model);
    }

    @PostMapping("/accountability/means/{id}")
    String processChange(
            @PathVariable ContributionId id,
            @ModelAttribute("form") MeansForm form,
            BindingResult errors,
            Model model) {
        var code = ledger.byId(id).ambitionCode();
        var read = form.revision() == null ? -1 : form.revision();
        return Act.on(errors, () -> accountability.change(id, read, form.draft()))
                .then("/accountability/%s#c-%s".formatted(code, id))
                .orShow(() -> changing(id, model));
    }

    @PostMapping("/accountability/means/{id}/remove")
    String remove(@PathVariable ContributionId id, Model model) {
        var code = ledger.byId(id).ambitionCode();
        return Act.on(model, () -> accountability.remove(id))
                .then("/accountability/" + code)
                .orShow(() -> change(id, model));
    }

    private String changing(ContributionId id, Model model) {
        var row = ledger.byId(id);
        model.addAttribute("row", row);
        return form(row.ambitionCode(), model);
    }

    private String form(String code, Model model) {
        model.addAttribute("ambition", catalogue.byCode(code));
        model.addAttribute(
                "activities",
                ledger.activities(code).stream()
                        .collect(Collectors.toMap(
                                a -> a.id().toString(), ElementView::text, (one, other) -> one, LinkedHashMap::new)));
        return "accountability/pledge";
    }
}
