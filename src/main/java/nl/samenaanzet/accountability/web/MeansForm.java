package nl.samenaanzet.accountability.web;

import java.math.BigDecimal;
import nl.samenaanzet.accountability.means.Amount;
import nl.samenaanzet.accountability.means.ContributionDraft;
import nl.samenaanzet.accountability.means.ContributionDraft.Budget;
import nl.samenaanzet.accountability.means.ContributionView;
import nl.samenaanzet.accountability.means.Quarter;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.theoryofchange.Theories.ElementId;

/**
 * A contribution as typed. Empty fields of delivery: nobody said yet what was delivered.
 *
 * @param municipal whether it is money of the municipality
 * @param covered of municipal means only
 */
record MeansForm(
        ElementId activity,
        String partner,
        String quarter,
        BigDecimal euro,
        Integer hours,
        String inKind,
        Boolean municipal,
        String programme,
        Boolean covered,
        String ground,
        BigDecimal deliveredEuro,
        Integer deliveredHours,
        String deliveredInKind,
        Integer revision) {

    static MeansForm empty(ElementId activity) {
        return new MeansForm(activity, null, null, null, null, null, false, null, null, null, null, null, null, 0);
    }

    static MeansForm of(ContributionView view) {
        var delivered = view.means().delivered();
        var budget = view.means().budget();
        return new MeansForm(
                view.activity().id(),
                view.partner(),
                view.quarter().toString(),
                view.means().pledged().euro(),
                view.means().pledged().hours(),
                view.means().pledged().inKind(),
                view.municipal(),
                budget == null ? null : budget.programme(),
                budget == null ? null : budget.covered(),
                budget == null ? null : budget.ground(),
                delivered == null ? null : delivered.euro(),
                delivered == null ? null : delivered.hours(),
                delivered == null ? null : delivered.inKind(),
                view.changed().revision());
    }

    /** @throws Refusal for all that cannot be */
    ContributionDraft draft() {
        var no = new Refusals();
        var when = no.of(() -> Quarter.of(quarter));
        var pledged = no.of(() -> new Amount(euro, hours, inKind));
        var delivered = deliveredEuro == null
                        && deliveredHours == null
                        && (deliveredInKind == null || deliveredInKind.isBlank())
                ? null
                : no.of("delivered", () -> new Amount(deliveredEuro, deliveredHours, deliveredInKind));
        var ofCity = Boolean.TRUE.equals(municipal);
        no.when(ofCity && covered == null, "covered", "accountability.refusal.covered");
        var budget = ofCity ? no.of(() -> new Budget(programme, Boolean.TRUE.equals(covered), ground)) : null;
        var draft = no.of(() -> new ContributionDraft(activity, partner, when, pledged, delivered, budget));
        no.raise();
        return draft;
    }
}
