package nl.samenaanzet.accountability;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenaanzet.document.PaperText;
import nl.samenaanzet.document.Section;
import org.springframework.stereotype.Component;

/** The first text of a report: what the record says, each figure with where it comes from. People make it their own. */
@Component
class ReportText {

    private static final String NONE = "Hierover is nog niets vastgelegd.";

    private final Figures figures;
    private final Achievements achievements;

    ReportText(Figures figures, Achievements achievements) {
        this.figures = figures;
        this.achievements = achievements;
    }

    PaperText of(ReportView report) {
        var kind = report.kind();
        var sections = new ArrayList<Section>();
        sections.add(new Section("Samenvatting", summary(report)));
        for (var achieved : achievements.of(kind.about(report.year()))) {
            sections.add(new Section(achieved.name(), ambition(achieved, kind, report.about())));
        }
        sections.add(new Section("Middelen van de gemeente, per programma: gedekt", lines(figures.byProgramme(kind, report.year(), true), kind)));
        sections.add(new Section("Middelen van de gemeente, per programma: nog niet gedekt",
                lines(figures.byProgramme(kind, report.year(), false), kind)));
        sections.add(new Section("Inbreng van partners, per kwartaal", lines(figures.byPartner(kind, report.year()), kind)));
        sections.add(new Section("Wat nog niet bekend is", unknown(report)));
        return new PaperText(title(report), sections, "Opgesteld uit de vastlegging van middelen, activiteiten en metingen.");
    }

    static String title(ReportView report) {
        return switch (report.kind()) {
            case PROGRESS_1 -> "Voortgangsrapportage eerste halfjaar " + report.about();
            case PROGRESS_2 -> "Voortgangsrapportage heel " + report.about();
            case BUDGET -> "Tekst voor de programmabegroting " + report.about();
            case ACCOUNTS -> "Tekst voor de jaarstukken " + report.about();
            case NPLV -> "Verantwoording aan het NPLV over " + report.about();
        };
    }

    private String summary(ReportView report) {
        var rows = figures.rows(report.kind(), report.year());
        var all = Sum.of(rows);
        var partners = Sum.of(rows.stream().filter(r -> !r.municipal()).toList());
        return "Voor %d is samen %s toegezegd. Daarvan brengen partners %s in (bron: /accountability?jaar=%d).%s%s".formatted(report.about(),
                money(all.pledgedEuro(), all.pledgedHours()), money(partners.pledgedEuro(), partners.pledgedHours()), report.about(),
                report.kind() == ReportKind.BUDGET ? "" : " Geleverd is %s.".formatted(money(all.deliveredEuro(), all.deliveredHours())),
                report.kind() == ReportKind.NPLV
                        ? "\n\nDe wijkcoalitie stuurt hierop samen: bewoners, ondernemers en organisaties uit de wijk, het rijk en de gemeente." : "");
    }

    private static String ambition(Achieved achieved, ReportKind kind, int about) {
        var lines = new ArrayList<String>();
        if (!achieved.goal().isEmpty()) {
            lines.add("Doel: " + achieved.goal() + "\n");
        }
        achieved.activities().forEach(a -> lines.add("- Gekozen activiteit: %s (bron: /choice/%s)".formatted(a, achieved.code())));
        lines.add("- " + means("Middelen", achieved.means(), kind, Figures.source(achieved.code(), about)));
        achieved.indicators().forEach(i -> lines.add("- %s (bron: /accountability/%s/measurements)".formatted(indicator(i), achieved.code())));
        return String.join("\n", lines);
    }

    private static String indicator(Achieved.Indicator i) {
        var now = i.latest() == null ? "nog niet gemeten" : "%s op %s".formatted(number(i.latest().amount()), i.latest().on());
        return "%s, in %s: begin %s, doel %s, nu %s".formatted(i.text(), i.unit(), number(i.baseline()), number(i.target()), now);
    }

    private static String lines(List<Figures.Line> lines, ReportKind kind) {
        return lines.isEmpty() ? NONE
                : lines.stream().map(l -> "- " + means(l.label(), l.sum(), kind, l.source())).collect(Collectors.joining("\n"));
    }

    private static String means(String what, Sum sum, ReportKind kind, String source) {
        return "%s: toegezegd %s%s (bron: %s)".formatted(what, money(sum.pledgedEuro(), sum.pledgedHours()), kind == ReportKind.BUDGET ? ""
                : ", geleverd %s".formatted(money(sum.deliveredEuro(), sum.deliveredHours())), source);
    }

    private String unknown(ReportView report) {
        var lines = new ArrayList<String>();
        var open = Sum.of(figures.rows(report.kind(), report.year())).open();
        if (report.kind() != ReportKind.BUDGET && open > 0) {
            lines.add("- Van %d toezeggingen is nog niet gezegd wat er geleverd is (bron: /accountability?jaar=%d).".formatted(open, report.about()));
        }
        for (var achieved : achievements.of(report.about())) {
            if (achieved.means().rows() == 0 && !achieved.activities().isEmpty()) {
                lines.add("- %s: voor de gekozen activiteiten zijn geen middelen vastgelegd (bron: %s)."
                        .formatted(achieved.name(), Figures.source(achieved.code(), report.about())));
            }
        }
        return lines.isEmpty() ? "Er zijn geen open vragen in de vastlegging." : String.join("\n", lines);
    }

    private static String money(BigDecimal euro, int hours) {
        return "%s euro en %s uur".formatted(Euros.of(euro), Euros.of(hours));
    }

    private static String number(BigDecimal number) {
        return number == null ? "onbekend" : Euros.of(number);
    }
}
