package nl.samenaanzet.theoryofchange.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedNumber;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.spreadsheet.Exchange;
import nl.samenaanzet.spreadsheet.SheetRow;
import nl.samenaanzet.theoryofchange.Editing;
import nl.samenaanzet.theoryofchange.ElementDraft;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Theories;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import org.springframework.transaction.annotation.Transactional;

/**
 * Elements of one kind in a spreadsheet. One with the same text is the same element; what it leads to is named by text.
 */
abstract class ElementSheet implements Exchange {

    static final String TO = "hoort bij";

    private final Theories theories;
    private final Editing editing;
    private final ElementKind element;
    private final HouseLanguage language;

    ElementSheet(Theories theories, Editing editing, ElementKind element, HouseLanguage language) {
        this.theories = theories;
        this.editing = editing;
        this.element = element;
        this.language = language;
    }

    /**
     * @param no gets what cannot be read
     * @throws Refusal for what is missing
     */
    abstract ElementDraft draft(SheetRow row, Refusals no);

    /**
     * The cells of an element, in the order of the columns.
     *
     * @param to text of what it leads to first, or null
     */
    abstract List<Object> cells(ElementView element, String to);

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PROCESS_OWNER, Role.KERNTEAM, Role.SECRETARY, Role.CHAIR);
    }

    @Override
    public String home(String context) {
        return "/theory-of-change/" + context;
    }

    @Override
    public List<List<Object>> rows(String code) {
        theories.of(code);
        var links = theories.links(code);
        var all = theories.elements(code);
        return all.stream()
                .filter(e -> e.kind() == element)
                .map(e -> cells(
                        e,
                        links.stream()
                                .filter(l -> l.from().equals(e.id()))
                                .findFirst()
                                .flatMap(l -> all.stream()
                                        .filter(t -> t.id().equals(l.to()))
                                        .findFirst())
                                .map(ElementView::text)
                                .orElse(null)))
                .toList();
    }

    @Override
    public Map<Integer, Refusal> refused(String code, List<SheetRow> rows) {
        var all = theories.elements(code);
        return SheetRow.refused(rows, row -> {
            var no = new Refusals();
            var draft = no.of(() -> draft(row));
            if (draft != null) {
                no.check(() -> editing.mustKnowSector(draft));
            }
            no.when(
                    !row.cell(TO).isEmpty() && parent(row, all).isEmpty(),
                    TO,
                    "theoryofchange.refusal.noParent",
                    row.cell(TO));
            no.raise();
            return draft.content().text();
        });
    }

    private ElementDraft draft(SheetRow row) {
        var no = new Refusals();
        var draft = no.of(() -> draft(row, no));
        no.raise();
        return draft;
    }

    @Override
    @Transactional
    public void take(String code, List<SheetRow> rows) {
        var all = theories.elements(code);
        for (var row : rows) {
            var draft = draft(row);
            var known = all.stream()
                    .filter(e -> e.kind() == element
                            && e.text().equals(draft.content().text()))
                    .findFirst();
            if (known.isPresent()) {
                editing.change(known.get().id(), known.get().revision(), draft);
            } else {
                editing.add(code, draft, parent(row, all).orElse(null), "");
            }
        }
    }

    private Optional<ElementId> parent(SheetRow row, List<ElementView> all) {
        return all.stream()
                .filter(e -> e.text().equals(row.cell(TO)) && element.leadsTo(e.kind()))
                .map(ElementView::id)
                .findFirst();
    }

    /** A cell with text; null when it is empty. */
    static String text(SheetRow row, Refusals no, String column, int most) {
        return row.read(column, no, cell -> TypedText.of(cell, column, most));
    }

    /** A cell with a number as in the language of the house; null when it is empty. */
    BigDecimal number(SheetRow row, Refusals no, String column) {
        return row.read(column, no, cell -> TypedNumber.number(cell, language.locale()));
    }
}
