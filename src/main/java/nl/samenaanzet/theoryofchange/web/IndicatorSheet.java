package nl.samenaanzet.theoryofchange.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.spreadsheet.SheetRow;
import nl.samenaanzet.theoryofchange.Editing;
import nl.samenaanzet.theoryofchange.ElementDraft;
import nl.samenaanzet.theoryofchange.ElementDraft.Aim;
import nl.samenaanzet.theoryofchange.ElementDraft.Content;
import nl.samenaanzet.theoryofchange.ElementDraft.Pledge;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Theories;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import org.springframework.stereotype.Component;

/** Indicators in a spreadsheet, with unit, baseline and target. */
@Component
class IndicatorSheet extends ElementSheet {

    IndicatorSheet(Theories theories, Editing editing, HouseLanguage language) {
        super(theories, editing, ElementKind.INDICATOR, language);
    }

    @Override
    public String kind() {
        return "indicators";
    }

    @Override
    public Map<String, String> names() {
        return Map.of(
                "text",
                "indicator",
                "unit",
                "eenheid",
                "baseline",
                "stand nu",
                "target",
                "streefgetal",
                "explanation",
                "uitleg");
    }

    @Override
    public List<String> columns() {
        return List.of("indicator", "eenheid", "stand nu", "streefgetal", TO, "uitleg");
    }

    @Override
    ElementDraft draft(SheetRow row, Refusals no) {
        return new ElementDraft(
                ElementKind.INDICATOR,
                new Content(
                        text(row, no, "indicator", 500),
                        text(row, no, "uitleg", 2000),
                        null,
                        new Aim(
                                text(row, no, "eenheid", 100),
                                number(row, no, "stand nu"),
                                number(row, no, "streefgetal")),
                        Pledge.NONE,
                        null,
                        null));
    }

    @Override
    List<Object> cells(ElementView e, String to) {
        return Arrays.asList(
                e.text(),
                e.aim().unit(),
                e.aim().baseline(),
                e.aim().target(),
                to,
                e.content().explanation());
    }
}
