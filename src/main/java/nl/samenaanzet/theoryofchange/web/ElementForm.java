package nl.samenaanzet.theoryofchange.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.samenaanzet.form.Text;
import nl.samenaanzet.theoryofchange.ElementDraft;
import nl.samenaanzet.theoryofchange.ElementDraft.Aim;
import nl.samenaanzet.theoryofchange.ElementDraft.Content;
import nl.samenaanzet.theoryofchange.ElementDraft.Pledge;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Theories.ElementView;

/**
 * An element as typed.
 *
 * @param revision that the person had before them
 * @param reason why it leads to its parent
 */
record ElementForm(
        ElementKind kind,
        @Text(500) String text,
        @Text(2000) String explanation,
        String sector,
        @Text(100) String unit,
        BigDecimal baseline,
        BigDecimal target,
        @Text(200) String partner,
        BigDecimal euro,
        Integer hours,
        @Text(10) String quarter,
        LocalDate testBy,
        @Text(500) String source,
        Integer revision,
        @Text(1000) String reason) {

    static ElementForm empty(ElementKind kind) {
        return new ElementForm(kind, "", "", "", "", null, null, "", null, null, "", null, "", 0, "");
    }

    static ElementForm of(ElementView e) {
        return new ElementForm(
                e.kind(),
                e.text(),
                e.content().explanation(),
                e.content().sector(),
                e.aim().unit(),
                counted(e.aim().baseline()),
                counted(e.aim().target()),
                e.pledge().partner(),
                e.pledge().euro(),
                e.pledge().hours(),
                e.pledge().quarter(),
                e.content().testBy(),
                e.content().source(),
                e.revision(),
                "");
    }

    /** No money: "3,5" and not "3,50". */
    private static BigDecimal counted(BigDecimal kept) {
        return kept == null ? null : kept.stripTrailingZeros();
    }

    ElementDraft draft() {
        return new ElementDraft(
                kind,
                new Content(
                        text,
                        explanation,
                        nothing(sector),
                        new Aim(nothing(unit), baseline, target),
                        new Pledge(nothing(partner), euro, hours, nothing(quarter)),
                        testBy,
                        nothing(source)));
    }

    int readRevision() {
        return revision == null ? -1 : revision;
    }

    private static String nothing(String typed) {
        return typed == null || typed.isEmpty() ? null : typed;
    }
}
