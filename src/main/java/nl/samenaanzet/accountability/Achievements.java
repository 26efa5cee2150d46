package nl.samenaanzet.accountability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.accountability.Achievements.Achieved.Indicator;
import nl.samenaanzet.accountability.Achievements.Achieved.Point;
import nl.samenaanzet.accountability.Measuring.MeasurementView;
import nl.samenaanzet.accountability.means.ContributionView;
import nl.samenaanzet.accountability.means.Ledger;
import nl.samenaanzet.accountability.means.Ledger.Sum;
import nl.samenaanzet.accountability.report.Figures;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.ambition.AmbitionCatalogue.AmbitionSpec;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Theories;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import nl.samenaanzet.theoryofchange.choice.ChoiceView;
import nl.samenaanzet.theoryofchange.choice.Choosing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was agreed and what came of it, by ambition, as the record has it now. */
@Service
@Transactional(readOnly = true)
public class Achievements {

    private final AmbitionCatalogue catalogue;
    private final Theories theories;
    private final Choosing choosing;
    private final Ledger ledger;
    private final Measuring measuring;

    Achievements(
            AmbitionCatalogue catalogue, Theories theories, Choosing choosing, Ledger ledger, Measuring measuring) {
        this.catalogue = catalogue;
        this.theories = theories;
        this.choosing = choosing;
        this.ledger = ledger;
        this.measuring = measuring;
    }

    /**
     * In order of the ambitions.
     *
     * @param year that it is about; measurements count up to its end
     */
    public List<Achieved> of(int year) {
        return catalogue.all().stream().map(ambition -> of(ambition, year)).toList();
    }

    private Achieved of(AmbitionSpec ambition, int year) {
        var elements = theories.elements(ambition.code());
        var means = ledger.of(ambition.code(), year);
        var measured = measuring.of(ambition.code());
        return new Achieved(
                ambition.code(),
                Figures.capital(ambition.name()),
                elements.stream()
                        .filter(e -> e.kind() == ElementKind.GOAL)
                        .map(ElementView::text)
                        .findFirst()
                        .orElse(""),
                choosing.chosen(ambition.code()).stream()
                        .map(ChoiceView::activity)
                        .toList(),
                Sum.of(means),
                Sum.of(means.stream().filter(ContributionView::municipal).toList()),
                elements.stream()
                        .filter(e -> e.kind() == ElementKind.INDICATOR)
                        .map(e -> indicator(e, measured, year))
                        .toList());
    }

    private static Indicator indicator(ElementView e, Map<ElementId, List<MeasurementView>> measured, int year) {
        return new Indicator(
                e.text(),
                e.aim().unit(),
                e.aim().baseline(),
                e.aim().target(),
                measured.getOrDefault(e.id(), List.of()).stream()
                        .filter(m -> m.on().getYear() <= year)
                        .map(m -> new Point(m.on(), m.amount(), m.source()))
                        .toList());
    }

    /**
     * What was agreed for one ambition in one year and what came of it. Holds no names of partners: one can be a
     * person.
     *
     * @param name of the ambition
     * @param goal of its theory of change, or empty
     * @param activities that were chosen
     * @param means of all partners and the municipality together
     * @param municipal of the municipality alone
     * @param indicators each with its measurements
     */
    public record Achieved(
            String code,
            String name,
            String goal,
            List<String> activities,
            Sum means,
            Sum municipal,
            List<Indicator> indicators) {

        /**
         * @param baseline where it began, or null
         * @param target what was agreed, or null
         * @param points oldest first
         */
        public record Indicator(String text, String unit, BigDecimal baseline, BigDecimal target, List<Point> points) {

            /** The latest measurement, or null. */
            public Point latest() {
                return points.isEmpty() ? null : points.getLast();
            }

            /** How far from baseline to target, 0 to 100; null when that cannot be said. */
            public Integer percent() {
                if (points.isEmpty() || baseline == null || target == null || baseline.compareTo(target) == 0) {
                    return null;
                }
                var way = latest().amount().subtract(baseline).doubleValue()
                        / target.subtract(baseline).doubleValue();
                return (int) Math.round(Math.max(0, Math.min(1, way)) * 100);
            }

            /** Whether the target was reached. */
            public boolean reached() {
                return target != null
                        && latest() != null
                        && (baseline == null || baseline.compareTo(target) <= 0
                                ? latest().amount().compareTo(target) >= 0
                                : latest().amount().compareTo(target) <= 0);
            }
        }

        /**
         * A measurement.
         *
         * @param source where the number comes from
         */
        public record Point(LocalDate on, BigDecimal amount, String source) {}

        /** Whether anybody gave something or measured something: only then there is a result. */
        boolean result() {
            return means.rows() > 0
                    || indicators.stream().anyMatch(i -> !i.points().isEmpty());
        }

        /** Whether there is nothing to show. */
        public boolean empty() {
            return activities.isEmpty() && indicators.isEmpty() && means.rows() == 0;
        }
    }
}
