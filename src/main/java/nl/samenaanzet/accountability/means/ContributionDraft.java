package nl.samenaanzet.accountability.means;

import java.util.Locale;
import java.util.UUID;
import nl.samenaanzet.form.Refusal;

/**
 * What one partner brings to one activity in one quarter, as typed.
 *
 * @param activity  element of the theory of change
 * @param partner   1 to 200 characters
 * @param delivered null while nobody said what was delivered; may be more than pledged
 * @param budget    of municipal means; null for means of a partner
 */
public record ContributionDraft(UUID activity, String partner, Quarter quarter, Amount pledged, Amount delivered, Budget budget) {

    /** @throws Refusal without a partner, or with nothing pledged and nothing delivered */
    public ContributionDraft {
        partner = partner == null ? "" : partner.strip();
        if (partner.isEmpty() || partner.length() > 200) {
            throw new Refusal("accountability.refusal.partner");
        }
        if (pledged.nothing() && (delivered == null || delivered.nothing())) {
            throw new Refusal("accountability.refusal.nothing");
        }
    }

    /** Rows of one activity and quarter with the same key are the same: partner, and programme for municipal means. */
    public String rowKey() {
        return (partner + (budget == null ? "" : "|" + budget.programme())).toLowerCase(Locale.ROOT);
    }

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
}
