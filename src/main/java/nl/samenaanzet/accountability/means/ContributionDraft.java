package nl.samenaanzet.accountability.means;

import java.util.Locale;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.theoryofchange.Theories.ElementId;

/**
 * What one partner brings to one activity in one quarter, as typed.
 *
 * @param activity element of the theory of change
 * @param partner 1 to 200 characters
 * @param delivered null while nobody said what was delivered; may be more than pledged
 * @param budget of municipal means; null for means of a partner
 */
public record ContributionDraft(
        ElementId activity, String partner, Quarter quarter, Amount pledged, Amount delivered, Budget budget) {

    /** @throws Refusal without a partner, or with nothing pledged and nothing delivered */
    public ContributionDraft {
        var typed = partner;
        var no = new Refusals();
        no.when(activity == null, "activity", "accountability.refusal.activity");
        partner = no.of(() -> TypedText.required(typed, "partner", 200, "accountability.refusal.partner"));
        no.when(
                pledged != null && pledged.nothing() && (delivered == null || delivered.nothing()),
                "euro",
                "accountability.refusal.nothing");
        no.raise();
    }

    /** Rows of one activity and quarter with the same key are the same: partner, and programme for municipal means. */
    public String rowKey() {
        return (partner + (budget == null ? "" : "|" + budget.programme())).toLowerCase(Locale.ROOT);
    }

    /**
     * Where money of the municipality stands in its budget (Gemeentewet 189: spending up to the amounts in the budget
     * only).
     *
     * @param programme of the programmabegroting, at most 200 characters
     * @param covered whether the budget has the amount
     * @param ground where that stands, at most 500 characters; required when covered
     */
    public record Budget(String programme, boolean covered, String ground) {

        /** @throws Refusal without a programme, covered without a ground, or too long */
        public Budget {
            var typed = programme;
            var said = ground;
            var no = new Refusals();
            programme = no.of(() -> TypedText.required(typed, "programme", 200, "accountability.refusal.programme"));
            ground = no.of(() -> covered
                    ? TypedText.required(said, "ground", 500, "accountability.refusal.ground")
                    : TypedText.of(said, "ground", 500));
            no.raise();
        }
    }
}
