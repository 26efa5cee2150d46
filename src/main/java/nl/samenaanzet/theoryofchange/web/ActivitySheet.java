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

/** Activities in a spreadsheet, with the sector they come from. */
@Component
class ActivitySheet extends ElementSheet {

    ActivitySheet(Theories theories, Editing editing, HouseLanguage language) {
        super(theories, editing, ElementKind.ACTIVITY, language);
    }

    @Override
    public String kind() {
        return "activities";
    }

    @Override
    public Map<String, String> names() {
        return Map.of("text", "activiteit", "explanation", "uitleg");
    }

    @Override
    public List<String> columns() {
        return List.of("activiteit", "sector", TO, "uitleg");
    }

    @Override
    ElementDraft draft(SheetRow row, Refusals no) {
        return new ElementDraft(
                ElementKind.ACTIVITY,
                new Content(
                        text(row, no, "activiteit", 500),
                        text(row, no, "uitleg", 2000),
                        text(row, no, "sector", 100),
                        Aim.NONE,
                        Pledge.NONE,
                        null,
                        null));
    }

    @Override
    List<Object> cells(ElementView e, String to) {
        return Arrays.asList(e.text(), e.content().sector(), to, e.content().explanation());
    }
}
