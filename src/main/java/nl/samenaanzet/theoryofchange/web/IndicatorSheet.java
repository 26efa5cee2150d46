package nl.samenaanzet.theoryofchange.web;

import java.util.Arrays;
import java.util.List;
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
    public List<String> columns() {
        return List.of("indicator", "eenheid", "stand nu", "streefgetal", TO, "uitleg");
    }

    @Override
    ElementDraft draft(SheetRow row) {
        return new ElementDraft(
                ElementKind.INDICATOR,
                new Content(
                        text(row, "indicator", "text", 500),
                        text(row, "uitleg", "explanation", 2000),
                        null,
                        new Aim(text(row, "eenheid", "unit", 100), number(row, "stand nu"), number(row, "streefgetal")),
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
