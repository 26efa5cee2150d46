package nl.samenaanzet.accountability.means;

import java.util.Comparator;
import java.util.regex.Pattern;
import nl.samenaanzet.form.Refusal;

/**
 * A quarter of a year, written "2025-Q3".
 *
 * @param year 2000 to 2099
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern WRITTEN = Pattern.compile("(20\\d\\d)-[QqKk]([1-4])");

    /** @throws Refusal for a quarter that does not exist */
    public Quarter {
        if (year < 2000 || year > 2099 || number < 1 || number > 4) {
            throw Refusal.at("quarter", "accountability.refusal.quarter");
        }
    }

    /** @throws Refusal when this is not how a quarter is written */
    public static Quarter of(String written) {
        var read = WRITTEN.matcher(written == null ? "" : written.strip());
        if (!read.matches()) {
            throw Refusal.at("quarter", "accountability.refusal.quarter");
        }
        return new Quarter(Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2)));
    }

    @Override
    public int compareTo(Quarter other) {
        return Comparator.comparingInt(Quarter::year)
                .thenComparingInt(Quarter::number)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
