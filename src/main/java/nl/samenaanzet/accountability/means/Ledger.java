package nl.samenaanzet.accountability.means;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenaanzet.accountability.means.Contribution.ContributionId;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Theories;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the means: by ambition, by year. Activities bear the text that they have now. */
@Service
@Transactional(readOnly = true)
public class Ledger {

    private final Contributions contributions;
    private final Theories theories;

    Ledger(Contributions contributions, Theories theories) {
        this.contributions = contributions;
        this.theories = theories;
    }

    /** By quarter, activity and partner. */
    public List<ContributionView> of(String code) {
        var texts = texts(code);
        return contributions.findByAmbitionCodeOrderByQuarterAscActivityAscPartnerAsc(code).stream()
                .map(Contribution::view)
                .map(v -> v.named(
                        texts.getOrDefault(v.activity().id(), v.activity().text())))
                .toList();
    }

    /** @param year null for all years */
    public List<ContributionView> of(String code, Integer year) {
        return of(code).stream()
                .filter(v -> year == null || v.quarter().year() == year)
                .toList();
    }

    /** Of all ambitions. */
    public List<ContributionView> of(int year) {
        return contributions
                .findByQuarterStartingWithOrderByAmbitionCodeAscQuarterAscActivityAscPartnerAsc(year + "-")
                .stream()
                .map(Contribution::view)
                .toList();
    }

    /** @throws java.util.NoSuchElementException when it is gone */
    public ContributionView byId(ContributionId id) {
        return contributions.findById(id).orElseThrow().view();
    }

    /** The years in which something was pledged, newest first. */
    public List<Integer> years() {
        return contributions.years().stream().map(Integer::valueOf).toList();
    }

    /** The activities to which means can be pledged. */
    public List<ElementView> activities(String code) {
        return theories.elements(code).stream()
                .filter(e -> e.kind() == ElementKind.ACTIVITY)
                .toList();
    }

    private Map<ElementId, String> texts(String code) {
        return activities(code).stream().collect(Collectors.toMap(ElementView::id, ElementView::text));
    }

    /**
     * Contributions added up.
     *
     * @param pledgedEuro all that was pledged
     * @param deliveredEuro of the rows about which delivery was said
     * @param rows how many contributions
     * @param open how many of them nobody has said the delivery of
     */
    public record Sum(
            BigDecimal pledgedEuro,
            int pledgedHours,
            BigDecimal deliveredEuro,
            int deliveredHours,
            int rows,
            int open) {

        public static Sum of(Collection<ContributionView> rows) {
            var delivered = rows.stream()
                    .map(c -> c.means().delivered())
                    .filter(d -> d != null)
                    .toList();
            return new Sum(
                    rows.stream().map(r -> r.means().pledged().euro()).reduce(BigDecimal.ZERO, BigDecimal::add),
                    rows.stream().mapToInt(r -> r.means().pledged().hours()).sum(),
                    delivered.stream().map(Amount::euro).reduce(BigDecimal.ZERO, BigDecimal::add),
                    delivered.stream().mapToInt(Amount::hours).sum(),
                    rows.size(),
                    rows.size() - delivered.size());
        }
    }
}
