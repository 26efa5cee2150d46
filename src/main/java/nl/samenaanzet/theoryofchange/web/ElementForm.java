package nl.samenaanzet.theoryofchange.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.theoryofchange.ElementDraft;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Theories.ElementView;

/** An element as typed. Numbers are written as in Dutch: "1.250,5". @param revision that the person had before them @param reason why it leads to its parent */
record ElementForm(
        @NotBlank(message = "{theoryofchange.error.kind}") @Pattern(regexp = "[A-Z]*", message = "{theoryofchange.error.kind}") String kind,
        @NotBlank(message = "{theoryofchange.error.text}") @Size(max = 500, message = "{theoryofchange.error.long}") String text,
        @Size(max = 2000, message = "{theoryofchange.error.long}") String explanation, String sector,
        @Size(max = 100, message = "{theoryofchange.error.long}") String unit, String baseline, String target,
        @Size(max = 200, message = "{theoryofchange.error.long}") String partner, String euro, String hours,
        @Pattern(regexp = "(\\d{4}-Q[1-4])?", message = "{theoryofchange.error.quarter}") String quarter, String testBy,
        @Size(max = 500, message = "{theoryofchange.error.long}") String source, String revision,
        @Size(max = 1000, message = "{theoryofchange.error.long}") String reason) {

    /** "1.250" is more than a thousand to a Dutch reader. */
    private static final String THOUSANDS = "-?\\d{1,3}(\\.\\d{3})+(,\\d+)?";

    static ElementForm empty(String kind) {
        return new ElementForm(kind, "", "", "", "", "", "", "", "", "", "", "", "", "0", "");
    }

    static ElementForm of(ElementView e) {
        return new ElementForm(e.kind().name(), e.text(), e.explanation(), e.sector(), e.unit(), typed(e.baseline()),
                typed(e.target()), e.partner(), typed(e.euro()), typed(e.hours()), e.quarter(), typed(e.testBy()),
                e.source(), String.valueOf(e.revision()), "");
    }

    /** @throws Refusal when a number or date is none */
    ElementDraft draft() {
        try {
            return new ElementDraft(ElementKind.valueOf(kind), text.strip(), text(explanation), nothing(sector), nothing(unit),
                    number(baseline), number(target), nothing(partner), number(euro),
                    nothing(hours) == null ? null : Integer.valueOf(hours.strip()), nothing(quarter),
                    nothing(testBy) == null ? null : LocalDate.parse(testBy.strip()), nothing(source));
        } catch (NumberFormatException | DateTimeParseException wrong) {
            throw new Refusal("theoryofchange.refusal.number");
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("theoryofchange.refusal.kind");
        }
    }

    int readRevision() {
        return revision == null || !revision.matches("\\d{1,9}") ? -1 : Integer.parseInt(revision);
    }

    private static BigDecimal number(String typed) {
        if (nothing(typed) == null) {
            return null;
        }
        var plain = typed.strip().matches(THOUSANDS) ? typed.replace(".", "") : typed;
        return new BigDecimal(plain.strip().replace(",", "."));
    }

    private static String nothing(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    private static String typed(Object value) {
        return value == null ? "" : value instanceof BigDecimal n ? n.stripTrailingZeros().toPlainString().replace('.', ',') : value.toString();
    }
}
