package nl.samenaanzet.accountability.web;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenaanzet.accountability.Accountability;
import nl.samenaanzet.accountability.means.ContributionView;
import nl.samenaanzet.accountability.means.Ledger.Sum;
import nl.samenaanzet.accountability.means.Ledger;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.form.Refusal;
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
        var year = jaar != null && jaar.matches("20\\d\\d") ? Integer.valueOf(jaar) : null;
        var rows = ledger.of(code, year);
        model.addAttribute("ambition", catalogue.byCode(code));
        model.addAttribute("year", year);
        model.addAttribute("years", ledger.of(code).stream().map(r -> r.quarter().year()).distinct().sorted().toList());
        model.addAttribute("partners", byQuarter(rows.stream().filter(r -> !r.municipal()).toList()));
        model.addAttribute("municipal", byQuarter(rows.stream().filter(ContributionView::municipal).toList()));
        model.addAttribute("sum", Sum.of(rows));
        model.addAttribute("activities", ledger.activities(code));
        return "accountability/means";
    }

    private static LinkedHashMap<String, List<ContributionView>> byQuarter(List<ContributionView> rows) {
        return rows.stream().collect(Collectors.groupingBy(r -> r.quarter().toString(), LinkedHashMap::new, Collectors.toList()));
    }

    @GetMapping("/accountability/{code:[A-Z]{2,8}}/pledge")
    String pledge(@PathVariable String code, @RequestParam(required = false) String activity, Model model) {
        model.addAttribute("form", MeansForm.empty(activity));
        return form(code, model);
    }

    @PostMapping("/accountability/{code:[A-Z]{2,8}}/pledge")
    String processPledge(@PathVariable String code, @Valid @ModelAttribute("form") MeansForm form, BindingResult errors, Model model) {
        try {
            return errors.hasErrors() ? form(code, model)
                    : "redirect:/accountability/%s#c-%s".formatted(code, accountability.pledge(form.draft()));
        } catch (Refusal refusal) {
            AtField.reject(errors, refusal, "partner");
            return form(code, model);
        }
    }

    @GetMapping("/accountability/means/{id}")
    String change(@PathVariable UUID id, Model model) {
        model.addAttribute("form", MeansForm.of(ledger.byId(id)));
        return changing(id, model);
    }

    @PostMapping("/accountability/means/{id}")
    String processChange(@PathVariable UUID id, @Valid @ModelAttribute("form") MeansForm form, BindingResult errors, Model model) {
        var code = ledger.byId(id).ambitionCode();
        if (errors.hasErrors()) {
            return changing(id, model);
        }
        try {
            accountability.change(id, form.readRevision(), form.draft());
            return "redirect:/accountability/%s#c-%s".formatted(code, id);
        } catch (Refusal refusal) {
            AtField.reject(errors, refusal, "partner");
            return changing(id, model);
        }
    }

    @PostMapping("/accountability/means/{id}/remove")
    String remove(@PathVariable UUID id) {
        var code = ledger.byId(id).ambitionCode();
        accountability.remove(id);
        return "redirect:/accountability/" + code;
    }

    private String changing(UUID id, Model model) {
        var row = ledger.byId(id);
        model.addAttribute("row", row);
        return form(row.ambitionCode(), model);
    }

    private String form(String code, Model model) {
        model.addAttribute("ambition", catalogue.byCode(code));
        model.addAttribute("activities", ledger.activities(code));
        return "accountability/pledge";
    }
}
