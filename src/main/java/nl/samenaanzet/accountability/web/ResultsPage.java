package nl.samenaanzet.accountability.web;

import java.util.List;
import nl.samenaanzet.accountability.Achievements.Achieved;
import nl.samenaanzet.accountability.Results;
import nl.samenaanzet.accountability.report.AccountingYears;
import nl.samenaanzet.form.web.Act;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The results for everybody, and publishing them. */
@Controller
class ResultsPage {

    private final Results results;
    private final AccountingYears years;

    ResultsPage(Results results, AccountingYears years) {
        this.results = results;
        this.years = years;
    }

    /** What the page draws of one ambition. */
    record Shown(Achieved achieved, Bars euro, Bars hours, List<Trend> trends) {

        static Shown of(Achieved a) {
            return new Shown(
                    a,
                    Bars.of(a.means().pledgedEuro(), a.means().deliveredEuro()),
                    Bars.of(a.means().pledgedHours(), a.means().deliveredHours()),
                    a.indicators().stream().map(Trend::of).toList());
        }
    }

    /** A year that does not exist, or was not published, is said to have nothing. */
    @GetMapping("/resultaten")
    String results(@RequestParam(required = false) String jaar, Model model) {
        var published = results.years();
        var year = YearAsked.of(jaar, published.isEmpty() ? null : published.getFirst(), model);
        model.addAttribute("years", published);
        model.addAttribute("year", year);
        if (year != null) {
            results.of(year).ifPresent(found -> {
                model.addAttribute("published", found);
                model.addAttribute(
                        "shown", found.achieved().stream().map(Shown::of).toList());
            });
        }
        return "accountability/results";
    }

    @GetMapping("/accountability/publish")
    String preview(@RequestParam(required = false) String jaar, Model model) {
        int year = YearAsked.of(jaar, years.thisYear(), model);
        model.addAttribute("year", year);
        model.addAttribute("years", List.of(years.thisYear() - 1, years.thisYear()));
        model.addAttribute("last", results.of(year).orElse(null));
        model.addAttribute(
                "shown", results.preview(year).stream().map(Shown::of).toList());
        return "accountability/publish";
    }

    @PostMapping("/accountability/publish")
    String publish(@RequestParam(defaultValue = "0") int year, Model model) {
        return Act.on(model, () -> results.publish(year))
                .then("/resultaten?jaar=" + year)
                .orShow(() -> preview(String.valueOf(year), model));
    }
}
