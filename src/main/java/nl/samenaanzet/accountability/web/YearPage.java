package nl.samenaanzet.accountability.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.samenaanzet.accountability.means.Ledger;
import nl.samenaanzet.accountability.report.AccountingYears;
import nl.samenaanzet.accountability.report.Figures;
import nl.samenaanzet.accountability.report.ReportKind;
import nl.samenaanzet.accountability.report.ReportView;
import nl.samenaanzet.accountability.report.Reporting;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.form.web.Act;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the accounting stands: the means of a year by ambition, and its reports with their dates. */
@Controller
class YearPage {

    private final AccountingYears years;
    private final Reporting reporting;
    private final Figures figures;
    private final Ledger ledger;
    private final AmbitionCatalogue catalogue;

    YearPage(AccountingYears years, Reporting reporting, Figures figures, Ledger ledger, AmbitionCatalogue catalogue) {
        this.years = years;
        this.reporting = reporting;
        this.figures = figures;
        this.ledger = ledger;
        this.catalogue = catalogue;
    }

    @GetMapping("/accountability")
    String year(@RequestParam(required = false) String jaar, Model model) {
        int year = YearAsked.of(jaar, years.thisYear(), model);
        model.addAttribute("year", year);
        model.addAttribute(
                "years",
                Stream.concat(Stream.of(years.thisYear(), year), ledger.years().stream())
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute("lines", figures.byAmbition(ReportKind.ACCOUNTS, year));
        model.addAttribute("ambitions", catalogue.all());
        var opened = new LinkedHashMap<Integer, List<ReportView>>();
        years.all().forEach(y -> opened.put(y, reporting.of(y)));
        model.addAttribute("opened", opened);
        model.addAttribute(
                "openable",
                Stream.of(years.thisYear() - 1, years.thisYear(), years.thisYear() + 1)
                        .filter(y -> !opened.containsKey(y))
                        .toList());
        return "accountability/accountability";
    }

    @PostMapping("/accountability/open-year")
    String openYear(@RequestParam(defaultValue = "0") int year, Model model) {
        return Act.on(model, () -> years.openYear(year))
                .then("/accountability#years")
                .orShow(() -> year(null, model));
    }
}
