package nl.samenaanzet.accountability.means;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.samenaanzet.accountability.AccountabilityProperties;
import nl.samenaanzet.accountability.BudgetHappening;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.ComponentView;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Fact;
import nl.samenaanzet.ambition.Fact.Gedekt;
import nl.samenaanzet.ambition.FactOffers;
import nl.samenaanzet.ambition.SubmissionCheck;
import nl.samenaanzet.language.HouseLanguage;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lays the municipal money that a strategy asks beside what is covered on record: for T2, and when it is submitted. */
@Component
@EnableConfigurationProperties(AccountabilityProperties.class)
public class BudgetCheck implements SubmissionCheck, FactOffers {

    private final Ledger ledger;
    private final Dossiers dossiers;
    private final AccountabilityProperties properties;
    private final HouseLanguage language;

    BudgetCheck(Ledger ledger, Dossiers dossiers, AccountabilityProperties properties, HouseLanguage language) {
        this.ledger = ledger;
        this.dossiers = dossiers;
        this.properties = properties;
        this.language = language;
    }

    @Override
    public List<Remark> remarks(StrategyId id) {
        var coverage = coverage(id, null, null);
        var euros = new Euros(language.locale());
        return switch (coverage.says()) {
            case NOT_NEEDED -> List.of();
            case COVERED -> List.of(new Remark(BudgetHappening.COVERED, euros.of(coverage.asked()), false));
            case SHORT ->
                List.of(new Remark(BudgetHappening.SHORT, euros.of(coverage.shortage()), properties.coverRequired()));
            case UNKNOWN ->
                List.of(new Remark(BudgetHappening.UNKNOWN, euros.of(coverage.asked()), properties.coverRequired()));
        };
    }

    /** All components draw on the same money: that of this one counts with that of the others. */
    @Override
    public Optional<Offer> offer(Fact question, StrategyId id, ComponentId component, BigDecimal means) {
        if (question != Fact.GEDEKT) {
            return Optional.empty();
        }
        var source = "/accountability/" + dossiers.byId(id).ambition().code();
        if (means == null || means.signum() == 0) {
            return Optional.of(new Offer(Gedekt.NVT, "accountability.offer.notNeeded", List.of(), source));
        }
        var coverage = coverage(id, component, means);
        var euros = new Euros(LocaleContextHolder.getLocale());
        var amounts = List.<Object>of(
                euros.of(coverage.asked()), euros.of(coverage.covered()), euros.of(coverage.shortage()));
        return switch (coverage.says()) {
            case COVERED -> Optional.of(new Offer(Gedekt.JA, "accountability.offer.covered", amounts, source));
            case SHORT -> Optional.of(new Offer(Gedekt.NEE, "accountability.offer.short", amounts, source));
            case NOT_NEEDED, UNKNOWN -> Optional.empty();
        };
    }

    private Coverage coverage(StrategyId id, ComponentId other, BigDecimal means) {
        var dossier = dossiers.byId(id);
        var asked = dossier.content().components().stream()
                .filter(c -> !c.id().equals(other))
                .map(ComponentView::means)
                .filter(Objects::nonNull)
                .reduce(means == null ? BigDecimal.ZERO : means, BigDecimal::add);
        return Coverage.of(asked, ledger.of(dossier.ambition().code()));
    }

    /**
     * Whether the municipal money that a strategy asks is in the budget.
     *
     * @param asked euros of all its components together
     * @param covered euros of the municipality that are on record with their cover, for this ambition
     * @param recorded whether anything of the municipality is on record
     */
    public record Coverage(BigDecimal asked, BigDecimal covered, boolean recorded) {

        /** What the record says. UNKNOWN is no answer: a person has to find out. */
        public enum Says {
            NOT_NEEDED,
            COVERED,
            SHORT,
            UNKNOWN
        }

        public static Coverage of(BigDecimal asked, Collection<ContributionView> rows) {
            var municipal = rows.stream().filter(ContributionView::municipal).toList();
            return new Coverage(
                    asked,
                    municipal.stream()
                            .filter(r -> r.means().budget().covered())
                            .map(r -> r.means().pledged().euro())
                            .reduce(BigDecimal.ZERO, BigDecimal::add),
                    !municipal.isEmpty());
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
}
