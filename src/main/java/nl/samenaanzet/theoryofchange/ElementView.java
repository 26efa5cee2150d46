package nl.samenaanzet.theoryofchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An element, for reading; see {@link ElementDraft}. @param revision grows with each change */
public record ElementView(UUID id, String ambitionCode, ElementKind kind, int position, String text, String explanation,
        String sector, String unit, BigDecimal baseline, BigDecimal target, String partner, BigDecimal euro,
        Integer hours, String quarter, LocalDate testBy, String source, String changedBy, Instant changedAt,
        int revision) {

    ElementDraft draft() {
        return new ElementDraft(kind, text, explanation, sector, unit, baseline, target, partner, euro, hours, quarter,
                testBy, source);
    }
}
