package nl.samenaanzet.accountability;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * Whether the municipal money that a strategy asks is in the budget.
 *
 * @param asked    euros of all its components together
 * @param covered  euros of the municipality that are on record with their cover, for this ambition
 * @param recorded whether anything of the municipality is on record
 */
public record Coverage(BigDecimal asked, BigDecimal covered, boolean recorded) {

    /** What the record says. UNKNOWN is no answer: a person has to find out. */
    public enum Says { NOT_NEEDED, COVERED, SHORT, UNKNOWN }

    static Coverage of(BigDecimal asked, Collection<ContributionView> rows) {
        var municipal = rows.stream().filter(ContributionView::municipal).toList();
        return new Coverage(asked, municipal.stream().filter(r -> r.budget().covered()).map(r -> r.pledged().euro())
                .reduce(BigDecimal.ZERO, BigDecimal::add), !municipal.isEmpty());
    }

    public Says says() {
        if (asked.signum() == 0) {
            return Says.NOT_NEEDED;
        }
        if (!recorded) {
            return Says.UNKNOWN;
        }
        return shortage().signum() > 0 ? Says.SHORT : Says.COVERED;
    }

    /** Euros that are asked and not covered; zero or more. */
    public BigDecimal shortage() {
        return asked.subtract(covered).max(BigDecimal.ZERO);
    }
}
