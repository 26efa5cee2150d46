package nl.samenaanzet.council.item;

import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.form.Refusal;

/**
 * Whether it is the turn of a step: each method refuses what cannot be done with the item now, whatever somebody types.
 *
 * @param plannedBy who planned it last, or null
 */
public record ItemTurn(ItemView item, String plannedBy) {

    public void toRegister() {
        mustBeThere();
        if (item.registration().at() != null) {
            throw new Refusal("council.refusal.registered", item.registration().by());
        }
    }

    /** A postponed item is planned again once the coalition has said what it changed. */
    public void toPlan() {
        mustBeThere();
        if (item.registration().at() == null) {
            throw new Refusal("council.refusal.notRegistered");
        }
        if (planned() || !item.outcome().open()) {
            throw new Refusal("council.refusal.planned", plannedBy);
        }
        if (item.awaitsCoalition()) {
            throw new Refusal("council.refusal.awaitsCoalition");
        }
    }

    public void toMove() {
        mustBeThere();
        if (!planned() || item.outcome().resolution() != null) {
            throw new Refusal("council.refusal.notPlanned");
        }
    }

    public void toWithdraw() {
        mustBeThere();
        if (!item.outcome().open()) {
            throw new Refusal("council.refusal.resolved", item.outcome().by());
        }
        if (item.informing()) {
            throw new Refusal("council.refusal.informing");
        }
    }

    public void toDebate() {
        mustBeThere();
        if (item.agenda().debate() != null) {
            throw new Refusal("council.refusal.debated", item.agenda().debate().by());
        }
        if (!planned()
                || item.outcome().resolution() != null
                || item.agenda().planning().committeeOn() == null) {
            throw new Refusal("council.refusal.noCommittee");
        }
    }

    public void toResolve() {
        mustBeThere();
        if (item.outcome().resolution() != null) {
            throw new Refusal("council.refusal.resolved", item.outcome().by());
        }
        if (!planned()) {
            throw new Refusal("council.refusal.notPlanned");
        }
        if (item.agenda().planning().committeeOn() != null && item.agenda().debate() == null) {
            throw new Refusal("council.refusal.notDebated");
        }
    }

    /** @param postponed whether it is answered to be planned again */
    public void toAnswer(boolean postponed) {
        mustBeThere();
        var returns = item.history().returns();
        if (returns.isEmpty() || postponed != (returns.getLast().resolution() == Resolution.POSTPONED)) {
            throw new Refusal("council.refusal.nothingToChange");
        }
        if (!item.awaitsCoalition()) {
            throw new Refusal("council.refusal.answered", returns.getLast().answeredBy());
        }
    }

    public void toExtend() {
        if (!item.extendable()) {
            throw new Refusal("council.refusal.notExtendable");
        }
    }

    private void mustBeThere() {
        if (item.history().withdrawal() != null) {
            throw new Refusal(
                    "council.refusal.withdrawn", item.history().withdrawal().by());
        }
    }

    private boolean planned() {
        return item.agenda().plannedAt() != null;
    }
}
