package nl.samenaanzet.accountability.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenaanzet.accountability.Achievements.Achieved.Indicator;
import nl.samenaanzet.accountability.Achievements.Achieved.Point;

/**
 * Measurements of an indicator as a line in a drawing of 320 by 140 units.
 *
 * @param dots oldest first; the baseline is not among them
 * @param line points for a polyline: "20,100 160,60"
 * @param target height of the target, or null
 * @param start height of the baseline, or null
 */
record Trend(Indicator indicator, List<Dot> dots, String line, Integer target, Integer start) {

    private static final int LEFT = 20;
    private static final int RIGHT = 300;
    private static final int TOP = 20;
    private static final int BOTTOM = 120;

    /**
     * @param x units from the left
     * @param y units from the top
     */
    record Dot(int x, int y, Point point) {}

    static Trend of(Indicator indicator) {
        var scale = Scale.of(indicator);
        var points = indicator.points();
        var dots = IntStream.range(0, points.size())
                .mapToObj(i -> new Dot(x(points, i), scale.y(points.get(i).amount()), points.get(i)))
                .toList();
        return new Trend(
                indicator,
                dots,
                dots.stream().map(d -> d.x() + "," + d.y()).collect(Collectors.joining(" ")),
                scale.height(indicator.target()),
                scale.height(indicator.baseline()));
    }

    /** By date: a gap in time is a gap in the line. */
    private static int x(List<Point> points, int i) {
        var first = points.getFirst().on().toEpochDay();
        var span = points.getLast().on().toEpochDay() - first;
        return span == 0
                ? (LEFT + RIGHT) / 2
                : LEFT + (int) Math.round((points.get(i).on().toEpochDay() - first) * (double) (RIGHT - LEFT) / span);
    }

    private record Scale(double lowest, double highest) {

        static Scale of(Indicator indicator) {
            var all = Stream.concat(
                            Stream.of(indicator.baseline(), indicator.target()),
                            indicator.points().stream().map(Point::amount))
                    .filter(Objects::nonNull)
                    .mapToDouble(BigDecimal::doubleValue)
                    .summaryStatistics();
            return new Scale(all.getCount() == 0 ? 0 : all.getMin(), all.getCount() == 0 ? 0 : all.getMax());
        }

        int y(BigDecimal amount) {
            return highest == lowest
                    ? (TOP + BOTTOM) / 2
                    : BOTTOM - (int) Math.round((amount.doubleValue() - lowest) / (highest - lowest) * (BOTTOM - TOP));
        }

        Integer height(BigDecimal amount) {
            return amount == null ? null : y(amount);
        }
    }
}
