package nl.samenaanzet.accountability;

import nl.samenaanzet.form.Refusal;

/**
 * Where money of the municipality stands in its budget (Gemeentewet 189: spending up to the amounts in the budget only).
 *
 * @param programme of the programmabegroting, at most 200 characters
 * @param covered   whether the budget has the amount
 * @param ground    where that stands, at most 500 characters; required when covered
 */
public record Budget(String programme, boolean covered, String ground) {

    /** @throws Refusal without a programme, covered without a ground, or too long */
    public Budget {
        programme = programme == null ? "" : programme.strip();
        ground = ground == null ? "" : ground.strip();
        if (programme.isEmpty()) {
            throw new Refusal("accountability.refusal.programme");
        }
        if (covered && ground.isEmpty()) {
            throw new Refusal("accountability.refusal.ground");
        }
        if (programme.length() > 200 || ground.length() > 500) {
            throw new Refusal("accountability.refusal.long", programme.length() > 200 ? 200 : 500);
        }
    }
}
