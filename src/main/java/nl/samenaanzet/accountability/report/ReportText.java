package nl.samenaanzet.accountability.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenaanzet.accountability.Achievements;
import nl.samenaanzet.accountability.Achievements.Achieved;
import nl.samenaanzet.accountability.means.Euros;
import nl.samenaanzet.accountability.means.Ledger.Sum;
import nl.samenaanzet.document.PaperText;
import nl.samenaanzet.document.Section;
import nl.samenaanzet.language.HouseLanguage;
import org.springframework.stereotype.Component;

/** The first text of a report: what the record says, each figure with where it comes from. People make it their own. */
@Component
class ReportText {

    private final Figures figures;
    private final Achievements achievements;
    private final HouseLanguage language;

    ReportText(Figures figures, Achievements achievements, HouseLanguage language) {
        this.figures = figures;
        this.achievements = achievements;
        this.language = language;
    }

    PaperText of(ReportView report) {
        var kind = report.kind();
        var sections = new ArrayList<Section>();
        sections.add(new Section(say("summary"), summary(report)));
        for (var achieved : achievements.of(kind.about(report.year()))) {
            sections.add(new Section(achieved.name(), ambition(achieved, kind, report.about())));
        }
        sections.add(new Section(say("covered"), lines(figures.byProgramme(kind, report.year(), true), kind)));
        sections.add(new Section(say("notCovered"), lines(figures.byProgramme(kind, report.year(), false), kind)));
        sections.add(new Section(say("partners"), lines(figures.byPartner(kind, report.year()), kind)));
        sections.add(new Section(say("unknown"), unknown(report)));
        return new PaperText(language.say("report.kind." + report.kind(), report.about()), sections, say("sources"));
    }

    private String summary(ReportView report) {
        var rows = figures.rows(report.kind(), report.year());
        var all = Sum.of(rows);
        var partners = Sum.of(rows.stream().filter(r -> !r.municipal()).toList());
        return say(
                        "pledged",
                        report.about(),
                        money(all.pledgedEuro(), all.pledgedHours()),
                        money(partners.pledgedEuro(), partners.pledgedHours()))
                + (report.kind() == ReportKind.BUDGET
                        ? ""
                        : " " + say("delivered", money(all.deliveredEuro(), all.deliveredHours())))
                + (report.kind() == ReportKind.NPLV ? "\n\n" + say("together") : "");
    }

    private String ambition(Achieved achieved, ReportKind kind, int about) {
        var lines = new ArrayList<String>();
        if (!achieved.goal().isEmpty()) {
            lines.add(say("goal", achieved.goal()) + "\n");
        }
        achieved.activities().forEach(a -> lines.add("- " + say("activity", a, achieved.code())));
        lines.add("- " + means(say("means"), achieved.means(), kind, Figures.source(achieved.code(), about)));
        achieved.indicators().forEach(i -> lines.add("- " + say("measured", indicator(i), achieved.code())));
        return String.join("\n", lines);
    }

    private String indicator(Achieved.Indicator i) {
        var now = i.latest() == null
                ? say("notMeasured")
                : say("measuredOn", number(i.latest().amount()), i.latest().on().toString());
        return say("indicator", i.text(), i.unit(), number(i.baseline()), number(i.target()), now);
    }

    private String lines(List<Figures.Line> lines, ReportKind kind) {
        return lines.isEmpty()
                ? say("none")
                : lines.stream()
                        .map(l -> "- " + means(l.label(), l.sum(), kind, l.source()))
                        .collect(Collectors.joining("\n"));
    }

    private String means(String what, Sum sum, ReportKind kind, String source) {
        var pledged = money(sum.pledgedEuro(), sum.pledgedHours());
        return kind == ReportKind.BUDGET
                ? say("line", what, pledged, source)
                : say("lineDelivered", what, pledged, money(sum.deliveredEuro(), sum.deliveredHours()), source);
    }

    private String unknown(ReportView report) {
        var lines = new ArrayList<String>();
        var open = Sum.of(figures.rows(report.kind(), report.year())).open();
        if (report.kind() != ReportKind.BUDGET && open > 0) {
            lines.add("- " + say("open", open, report.about()));
        }
        for (var achieved : achievements.of(report.about())) {
            if (achieved.means().rows() == 0 && !achieved.activities().isEmpty()) {
                lines.add("- " + say("noMeans", achieved.name(), Figures.source(achieved.code(), report.about())));
            }
        }
        return lines.isEmpty() ? say("noQuestions") : String.join("\n", lines);
    }

    private String money(BigDecimal euro, int hours) {
        return say("money", euros().of(euro), euros().of(hours));
    }

    private String number(BigDecimal number) {
        return number == null ? say("noNumber") : euros().of(number);
    }

    private Euros euros() {
        return new Euros(language.locale());
    }

    private String say(String what, Object... arguments) {
        return language.say("accountability.text." + what, arguments);
    }
}
