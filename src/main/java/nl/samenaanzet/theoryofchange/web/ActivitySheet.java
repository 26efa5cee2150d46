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

/** Activities in a spreadsheet, with the sector they come from. */
@Component
class ActivitySheet extends ElementSheet {

    ActivitySheet(Theories theories, Editing editing, Validator validator) {
        super(theories, editing, validator, ElementKind.ACTIVITY);
    }

    @Override
    public String kind() {
        return "activities";
    }

    @Override
    public List<String> columns() {
        return List.of("activiteit", "sector", TO, "uitleg");
    }

    @Override
    ElementForm form(SheetRow row) {
        return new ElementForm(ElementKind.ACTIVITY.name(), row.cell("activiteit"), row.cell("uitleg"), row.cell("sector"), "", "", "",
                "", "", "", "", "", "", "0", "");
    }

    @Override
    List<Object> cells(ElementView e, String to) {
        return Arrays.asList(e.text(), e.sector(), to, e.explanation());
    }
}
