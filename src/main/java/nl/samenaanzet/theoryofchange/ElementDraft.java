package nl.samenaanzet.theoryofchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.samenaanzet.form.Refusal;

/**
 * An element as typed; what does not belong to its kind is null.
 *
 * @param text        at most 500 characters
 * @param sector      key of the sector it comes from, or null
 * @param unit        of an indicator; required there
 * @param quarter     of means: "2025-Q1"
 * @param hours       of means
 * @param testBy      of an assumption: the day on which it is to be tested
 * @param source      of evidence
 */
public record ElementDraft(ElementKind kind, String text, String explanation, String sector, String unit, BigDecimal baseline,
        BigDecimal target, String partner, BigDecimal euro, Integer hours, String quarter, LocalDate testBy,
        String source) {

    /** @throws Refusal for an indicator without a unit, or means without a partner */
    public ElementDraft {
        if (kind == ElementKind.INDICATOR && (unit == null || unit.isBlank())) {
            throw new Refusal("theoryofchange.refusal.unit");
        }
        if (kind == ElementKind.MEANS && (partner == null || partner.isBlank())) {
            throw new Refusal("theoryofchange.refusal.partner");
        }
    }

    /** An element with its text alone. */
    public static ElementDraft of(ElementKind kind, String text) {
        return new ElementDraft(kind, text, "", null, null, null, null, null, null, null, null, null, null);
    }
}
