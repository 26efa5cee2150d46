package nl.samenaanzet.theoryofchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;

/**
 * An element as typed; what does not belong to its kind is null.
 *
 * @param text at most 500 characters
 * @param sector key of the sector it comes from, or null
 * @param unit of an indicator; required there
 * @param quarter of means: "2025-Q1"
 * @param hours of means
 * @param testBy of an assumption: the day on which it is to be tested
 * @param source of evidence
 */
public record ElementDraft(
        ElementKind kind,
        String text,
        String explanation,
        String sector,
        String unit,
        BigDecimal baseline,
        BigDecimal target,
        String partner,
        BigDecimal euro,
        Integer hours,
        String quarter,
        LocalDate testBy,
        String source) {

    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");

    /**
     * @throws Refusal for each that is missing, such as the unit of an indicator or the partner of means, or is no
     *     quarter
     */
    public ElementDraft {
        var no = new Refusals();
        no.when(kind == null, "kind", "theoryofchange.error.kind");
        no.when(text == null || text.isBlank(), "text", "theoryofchange.error.text");
        no.when(
                kind == ElementKind.INDICATOR && (unit == null || unit.isBlank()),
                "unit",
                "theoryofchange.refusal.unit");
        no.when(
                kind == ElementKind.MEANS && (partner == null || partner.isBlank()),
                "partner",
                "theoryofchange.refusal.partner");
        no.when(quarter != null && !QUARTER.matcher(quarter).matches(), "quarter", "theoryofchange.error.quarter");
        no.raise();
    }

    /** An element with its text alone. */
    public static ElementDraft of(ElementKind kind, String text) {
        return new ElementDraft(kind, text, "", null, null, null, null, null, null, null, null, null, null);
    }
}
