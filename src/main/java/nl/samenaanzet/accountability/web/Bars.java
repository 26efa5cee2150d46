package nl.samenaanzet.accountability.web;

import java.math.BigDecimal;

/**
 * Two bars on one scale: what was agreed and what came of it. Numbers are units of the drawing, whose whole width is
 * {@link #WIDTH}.
 *
 * @param agreed width of the first bar
 * @param came width of the second
 */
record Bars(int agreed, int came) {

    static final int WIDTH = 300;

    static Bars of(BigDecimal agreed, BigDecimal came) {
        var most = agreed.max(came).doubleValue();
        return new Bars(width(agreed.doubleValue(), most), width(came.doubleValue(), most));
    }

    static Bars of(int agreed, int came) {
        return of(BigDecimal.valueOf(agreed), BigDecimal.valueOf(came));
    }

    /** Whether there is something to draw. */
    public boolean any() {
        return agreed + came > 0;
    }

    /** Anything but nothing can be seen. */
    private static int width(double value, double most) {
        return value <= 0 ? 0 : Math.max(2, (int) Math.round(value / most * WIDTH));
    }
}
