package nl.samenaanzet.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.LongStream;

/** What a turn gave; times in milliseconds, 50th and 95th percentile. */
record Measured(int ballots, double seconds, int failed, double visible50, double visible95, double answer50,
        double answer95, double whole50, double whole95) {

    private static final String PREFIX = "RESULT ";

    static Measured of(Collection<Took> all, double seconds, int failed) {
        var visible = sorted(all.stream().mapToLong(Took::visible));
        var answers = sorted(all.stream().flatMapToLong(t -> Arrays.stream(t.answers())));
        var whole = sorted(all.stream().mapToLong(Took::whole));
        return new Measured(all.size(), seconds, failed, at(visible, 50), at(visible, 95), at(answers, 50), at(answers, 95),
                at(whole, 50), at(whole, 95));
    }

    private static long[] sorted(LongStream micros) {
        return micros.sorted().toArray();
    }

    private static double at(long[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1000.0;
    }

    double perSecond() {
        return ballots / seconds;
    }

    /** One line, as a driver tells it to the one who started it. */
    String line() {
        return PREFIX + String.format(Locale.ROOT, "%d %.3f %d %.2f %.2f %.2f %.2f %.2f %.2f", ballots, seconds, failed, visible50,
                visible95, answer50, answer95, whole50, whole95);
    }

    /** @return null when the line is something else */
    static Measured read(String line) {
        if (!line.startsWith(PREFIX)) {
            return null;
        }
        var parts = line.substring(PREFIX.length()).split(" ");
        var n = Arrays.stream(parts).mapToDouble(Double::parseDouble).toArray();
        return new Measured((int) n[0], n[1], (int) n[2], n[3], n[4], n[5], n[6], n[7], n[8]);
    }
}
