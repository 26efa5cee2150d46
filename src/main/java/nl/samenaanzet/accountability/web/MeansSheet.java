package nl.samenaanzet.accountability.web;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenaanzet.accountability.Accountability;
import nl.samenaanzet.accountability.means.Amount;
import nl.samenaanzet.accountability.means.ContributionDraft;
import nl.samenaanzet.accountability.means.ContributionView;
import nl.samenaanzet.accountability.means.Ledger;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedNumber;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.spreadsheet.Exchange;
import nl.samenaanzet.spreadsheet.SheetRow;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Means in a spreadsheet. A row is known by activity, partner, quarter and programme: the same file twice changes
 * nothing.
 */
@Component
class MeansSheet implements Exchange {

    private final Accountability accountability;
    private final Ledger ledger;
    private final AmbitionCatalogue catalogue;
    private final HouseLanguage language;

    MeansSheet(Accountability accountability, Ledger ledger, AmbitionCatalogue catalogue, HouseLanguage language) {
        this.accountability = accountability;
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.language = language;
    }

    @Override
    public String kind() {
        return "means";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PROCESS_OWNER, Role.SECRETARY);
    }

    @Override
    public List<String> columns() {
        return List.of(
                "activiteit",
                "partner",
                "kwartaal",
                "euro",
                "uren",
                "in natura",
                "gemeente",
                "programma",
                "gedekt",
                "dekking",
                "geleverd euro",
                "geleverd uren",
                "geleverd in natura");
    }

    @Override
    public Map<String, String> names() {
        return Map.ofEntries(
                entry("activity", "activiteit"),
                entry("quarter", "kwartaal"),
                entry("hours", "uren"),
                entry("inKind", "in natura"),
                entry("municipal", "gemeente"),
                entry("programme", "programma"),
                entry("covered", "gedekt"),
                entry("ground", "dekking"),
                entry("deliveredEuro", "geleverd euro"),
                entry("deliveredHours", "geleverd uren"),
                entry("deliveredInKind", "geleverd in natura"));
    }

    @Override
    public String home(String code) {
        return "/accountability/" + code;
    }

    @Override
    public List<List<Object>> rows(String code) {
        catalogue.byCode(code);
        return ledger.of(code).stream().map(MeansSheet::cells).toList();
    }

    private static List<Object> cells(ContributionView row) {
        var delivered = Optional.ofNullable(row.means().delivered());
        var budget = Optional.ofNullable(row.means().budget());
        return Arrays.asList(
                row.activity().text(),
                row.partner(),
                row.quarter().toString(),
                row.means().pledged().euro(),
                row.means().pledged().hours(),
                row.means().pledged().inKind(),
                row.municipal() ? "ja" : "nee",
                budget.map(b -> b.programme()).orElse(null),
                budget.map(b -> b.covered() ? "ja" : "nee").orElse(null),
                budget.map(b -> b.ground()).orElse(null),
                delivered.map(Amount::euro).orElse(null),
                delivered.map(Amount::hours).orElse(null),
                delivered.map(Amount::inKind).orElse(null));
    }

    @Override
    public Map<Integer, Refusal> refused(String code, List<SheetRow> rows) {
        return SheetRow.refused(rows, row -> {
            var draft = draft(code, row);
            return List.of(draft.activity(), draft.quarter(), draft.rowKey());
        });
    }

    @Override
    @Transactional
    public void take(String code, List<SheetRow> rows) {
        rows.forEach(row -> accountability.take(draft(code, row)));
    }

    private ContributionDraft draft(String code, SheetRow row) {
        var no = new Refusals();
        var activity = ledger.activities(code).stream()
                .filter(a -> a.text().equals(row.cell("activiteit")))
                .findFirst();
        var form = new MeansForm(
                activity.map(ElementView::id).orElse(null),
                row.cell("partner"),
                row.cell("kwartaal"),
                row.read("euro", no, this::number),
                row.read("uren", no, this::whole),
                row.cell("in natura"),
                Boolean.TRUE.equals(row.read("gemeente", no, MeansSheet::yes)),
                row.cell("programma"),
                Boolean.TRUE.equals(row.read("gedekt", no, MeansSheet::yes)),
                row.cell("dekking"),
                row.read("geleverd euro", no, this::number),
                row.read("geleverd uren", no, this::whole),
                row.cell("geleverd in natura"),
                0);
        var draft = no.of(form::draft);
        no.raise();
        return draft;
    }

    private BigDecimal number(String cell) {
        return TypedNumber.number(cell, language.locale());
    }

    private Integer whole(String cell) {
        return TypedNumber.whole(cell, language.locale());
    }

    /** Neither yes nor no is not guessed at. */
    private static Boolean yes(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "ja" -> true;
            case "nee" -> false;
            default -> throw new Refusal("accountability.refusal.yesNo");
        };
    }
}
