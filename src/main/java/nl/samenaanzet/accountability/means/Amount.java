package nl.samenaanzet.accountability.means;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;

/**
 * Means: money, hours, or something in kind.
 *
 * @param euro zero to 999,999,999.99, two decimals
 * @param hours zero to 1,000,000
 * @param inKind plain text, at most 1000 characters, may be empty
 */
@Embeddable
public record Amount(BigDecimal euro, Integer hours, String inKind) {

    private static final BigDecimal MOST_EURO = new BigDecimal("999999999.99");
    private static final int MOST_HOURS = 1_000_000;
    private static final int LONGEST = 1000;

    /** @throws Refusal when an amount is negative, too much or too precise, or a text too long */
    public Amount {
        euro = euro == null ? BigDecimal.ZERO : euro;
        hours = hours == null ? 0 : hours;
        var no = new Refusals();
        no.when(euro.signum() < 0, "euro", "accountability.refusal.negative");
        no.when(
                euro.compareTo(MOST_EURO) > 0 || euro.stripTrailingZeros().scale() > 2,
                "euro",
                "accountability.refusal.amount");
        no.when(hours < 0, "hours", "accountability.refusal.negative");
        no.when(hours > MOST_HOURS, "hours", "accountability.refusal.amount");
        var typed = inKind;
        inKind = no.of(() -> TypedText.of(typed, "inKind", LONGEST));
        no.raise();
        euro = euro.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** Whether there is nothing at all. */
    public boolean nothing() {
        return euro.signum() == 0 && hours == 0 && inKind.isBlank();
    }

    /** Whether this is more money or more hours than that. */
    public boolean moreThan(Amount other) {
        return euro.compareTo(other.euro) > 0 || hours > other.hours;
    }
}
