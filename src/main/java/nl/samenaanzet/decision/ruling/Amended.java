package nl.samenaanzet.decision.ruling;

import java.math.BigDecimal;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.form.Refusals;

/** The amount that a body decided on, beside the amount that was proposed to it. */
public final class Amended {

    private Amended() {}

    /** Only what was amended has an amount of its own, said where money was proposed, and never more than that. */
    public static void check(Resolution what, BigDecimal amount, BigDecimal proposed, Refusals no) {
        var most = proposed == null ? BigDecimal.ZERO : proposed;
        no.when(amount != null && amount.signum() < 0, "amount", "decision.refusal.negativeAmount");
        no.when(
                what == Resolution.AMENDED && amount == null && most.signum() > 0,
                "amount",
                "decision.refusal.noAmount",
                most);
        no.when(
                what == Resolution.AMENDED && amount != null && amount.compareTo(most) > 0,
                "amount",
                "decision.refusal.moreThanProposed",
                most);
        no.when(
                what != null && what != Resolution.AMENDED && amount != null && amount.compareTo(most) != 0,
                "amount",
                "decision.refusal.amountNotAmended");
    }

    /** What was decided on: as proposed where nothing else was said, and nothing where it was rejected. */
    public static BigDecimal amount(Resolution what, BigDecimal amount, BigDecimal proposed) {
        return what == Resolution.REJECTED || !what.decides() ? null : amount == null ? proposed : amount;
    }
}
