package nl.samenaanzet.accountability.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.samenaanzet.accountability.means.ContributionView;
import nl.samenaanzet.accountability.means.Ledger;
import nl.samenaanzet.accountability.means.Ledger.Sum;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.ambition.AmbitionCatalogue.AmbitionSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of a report, each with the address where it comes from. */
@Service
@Transactional(readOnly = true)
public class Figures {

    private final Ledger ledger;
    private final AmbitionCatalogue catalogue;

    Figures(Ledger ledger, AmbitionCatalogue catalogue) {
        this.ledger = ledger;
        this.catalogue = catalogue;
    }

    /**
     * @param label of what
     * @param source address of the rows that were added up
     */
    public record Line(String label, Sum sum, String source) {}

    /** The contributions that a report is about. */
    public List<ContributionView> rows(ReportKind kind, int year) {
        return ledger.of(kind.about(year)).stream()
                .filter(r -> kind.covers(year, r.quarter()))
                .toList();
    }

    /** A line for each ambition, also when nothing was pledged. */
    public List<Line> byAmbition(ReportKind kind, int year) {
        var rows = rows(kind, year);
        return catalogue.all().stream()
                .map(a -> new Line(
                        capital(a.name()),
                        Sum.of(rows.stream()
                                .filter(r -> r.ambitionCode().equals(a.code()))
                                .toList()),
                        source(a.code(), kind.about(year))))
                .toList();
    }

    /** Municipal means by programme of the budget, those that are covered apart from those that are not. */
    public List<Line> byProgramme(ReportKind kind, int year, boolean covered) {
        return grouped(
                kind,
                year,
                r -> r.municipal() && r.means().budget().covered() == covered,
                r -> covered
                        ? "%s, %s (%s)"
                                .formatted(
                                        name(r.ambitionCode()),
                                        r.means().budget().programme(),
                                        r.means().budget().ground())
                        : "%s, %s"
                                .formatted(
                                        name(r.ambitionCode()),
                                        r.means().budget().programme()));
    }

    /** By ambition, partner and quarter; without municipal means, which stand apart. */
    public List<Line> byPartner(ReportKind kind, int year) {
        return grouped(
                kind,
                year,
                r -> !r.municipal(),
                r -> "%s, %s, %s".formatted(name(r.ambitionCode()), r.partner(), r.quarter()));
    }

    private List<Line> grouped(
            ReportKind kind, int year, Predicate<ContributionView> which, Function<ContributionView, String> label) {
        return rows(kind, year).stream()
                .filter(which)
                .collect(Collectors.groupingBy(label, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new Line(
                        e.getKey(), Sum.of(e.getValue()), source(e.getValue().getFirst())))
                .sorted(Comparator.comparing(Line::label))
                .toList();
    }

    static String source(String code, int year) {
        return "/accountability/%s?jaar=%d".formatted(code, year);
    }

    private static String source(ContributionView row) {
        return "%s#c-%s".formatted(source(row.ambitionCode(), row.quarter().year()), row.id());
    }

    private String name(String code) {
        return capital(catalogue.find(code).map(AmbitionSpec::name).orElse(code));
    }

    public static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
