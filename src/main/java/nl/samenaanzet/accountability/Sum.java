package nl.samenaanzet.accountability;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * Contributions added up.
 *
 * @param pledgedEuro    all that was pledged
 * @param deliveredEuro  of the rows about which delivery was said
 * @param rows           how many contributions
 * @param open           how many of them nobody has said the delivery of
 */
public record Sum(BigDecimal pledgedEuro, int pledgedHours, BigDecimal deliveredEuro, int deliveredHours, int rows, int open) {

    public static Sum of(Collection<ContributionView> rows) {
        var delivered = rows.stream().map(ContributionView::delivered).filter(d -> d != null).toList();
        return new Sum(rows.stream().map(r -> r.pledged().euro()).reduce(BigDecimal.ZERO, BigDecimal::add),
                rows.stream().mapToInt(r -> r.pledged().hours()).sum(),
                delivered.stream().map(Amount::euro).reduce(BigDecimal.ZERO, BigDecimal::add),
                delivered.stream().mapToInt(Amount::hours).sum(), rows.size(), rows.size() - delivered.size());
    }
}
