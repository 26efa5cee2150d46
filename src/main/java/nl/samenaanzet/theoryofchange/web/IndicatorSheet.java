package nl.samenaanzet.theoryofchange.web;

import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.List;
import nl.samenaanzet.spreadsheet.SheetRow;
import nl.samenaanzet.theoryofchange.Editing;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import nl.samenaanzet.theoryofchange.Theories;
import org.springframework.stereotype.Component;

/** Indicators in a spreadsheet, with unit, baseline and target. */
@Component
class IndicatorSheet extends ElementSheet {

    IndicatorSheet(Theories theories, Editing editing, Validator validator) {
        super(theories, editing, validator, ElementKind.INDICATOR);
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
    ElementForm form(SheetRow row) {
        return new ElementForm(ElementKind.INDICATOR.name(), row.cell("indicator"), row.cell("uitleg"), "", row.cell("eenheid"),
                row.cell("stand nu"), row.cell("streefgetal"), "", "", "", "", "", "", "0", "");
    }

    @Override
    List<Object> cells(ElementView e, String to) {
        return Arrays.asList(e.text(), e.unit(), e.baseline(), e.target(), to, e.explanation());
    }
}
