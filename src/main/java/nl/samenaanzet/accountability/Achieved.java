package nl.samenaanzet.accountability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What was agreed for one ambition in one year and what came of it. Holds no names of partners: one can be a person.
 *
 * @param name       of the ambition
 * @param goal       of its theory of change, or empty
 * @param activities that were chosen
 * @param means      of all partners and the municipality together
 * @param municipal  of the municipality alone
 * @param indicators each with its measurements
 */
public record Achieved(String code, String name, String goal, List<String> activities, Sum means, Sum municipal,
        List<Indicator> indicators) {

    /** @param baseline where it began, or null @param target what was agreed, or null @param points oldest first */
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
            var way = latest().amount().subtract(baseline).doubleValue() / target.subtract(baseline).doubleValue();
            return (int) Math.round(Math.max(0, Math.min(1, way)) * 100);
        }

        /** Whether the target was reached. */
        public boolean reached() {
            return target != null && latest() != null && (baseline == null || baseline.compareTo(target) <= 0
                    ? latest().amount().compareTo(target) >= 0 : latest().amount().compareTo(target) <= 0);
        }
    }

    /** A measurement. @param source where the number comes from */
    public record Point(LocalDate on, BigDecimal amount, String source) { }

    /** Whether anybody gave something or measured something: only then there is a result. */
    boolean result() {
        return means.rows() > 0 || indicators.stream().anyMatch(i -> !i.points().isEmpty());
    }

    /** Whether there is nothing to show. */
    public boolean empty() {
        return activities.isEmpty() && indicators.isEmpty() && means.rows() == 0;
    }
}
