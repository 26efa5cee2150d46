package nl.samenaanzet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables, as they are pasted into bench/README.md. */
class Report {

    private final Path file;
    private final List<String> lines = new ArrayList<>();

    Report(Path file) {
        this.file = file;
    }

    private void add(String format, Object... values) {
        lines.add(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
    }

    void begin(String postgres, int drivers, int seconds) {
        add("PostgreSQL %s with synchronous_commit on, Zeebe 8.6.0 as installed, JDK %s, %d processors, %d drivers, %d seconds a turn.",
                postgres, Runtime.version(), Runtime.getRuntime().availableProcessors(), drivers, seconds);
        add("Load of the machine before the first turn: %s.", load());
    }

    private static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).strip();
        } catch (IOException noLinux) {
            return "unknown";
        }
    }

    static String line(Turn turn) {
        var m = turn.measured();
        return String.format(Locale.ROOT, "%5.1f/s visible %.0f/%.0f answer %.0f/%.0f whole %.0f/%.0f ms, cpu %.1f = %.1f+%.1f+%.1f+%.1f, others %.0f%%, failed %d",
                m.perSecond(), m.visible50(), m.visible95(), m.answer50(), m.answer95(), m.whole50(), m.whole95(), turn.cpu(), turn.driver(),
                turn.product(), turn.broker(), turn.database(), turn.others() * 100, m.failed());
    }

    /** Every turn, and the ratios of the means. */
    void compare(List<Turn> turns, Collection<String> contenders) {
        add("\n### Ballots a second, in turns\n");
        add("| contender | ballots a second, each turn | mean | to best of Operaton and Flowable | to bare Zeebe | visible p50 / p95 ms | answer p50 / p95 ms "
                + "| CPU ms a ballot: driver + application + broker + PostgreSQL | used by others |");
        add("|---|---|---|---|---|---|---|---|---|");
        var anchor = Math.max(mean(turns, "operaton"), mean(turns, "flowable"));
        var zeebe = mean(turns, "zeebe");
        for (var contender : contenders) {
            var own = turns.stream().filter(t -> t.contender().equals(contender)).toList();
            var last = own.getLast();
            var m = last.measured();
            add("| %s | %s | %.1f | %s | %s | %.0f / %.0f | %.0f / %.0f | %.1f + %.1f + %.1f + %.1f = %.1f | %.0f%% |", contender,
                    String.join(", ", own.stream().map(t -> String.format(Locale.ROOT, "%.1f", t.measured().perSecond())).toList()),
                    mean(turns, contender), ratio(mean(turns, contender), anchor), ratio(mean(turns, contender), zeebe), m.visible50(), m.visible95(),
                    m.answer50(), m.answer95(), last.driver(), last.product(), last.broker(), last.database(), last.cpu(),
                    own.stream().mapToDouble(Turn::others).average().orElse(0) * 100);
        }
        var failed = turns.stream().mapToInt(t -> t.measured().failed()).sum();
        add("\n%d ballots failed.", failed);
    }

    private static double mean(List<Turn> turns, String contender) {
        return turns.stream().filter(t -> t.contender().equals(contender)).mapToDouble(t -> t.measured().perSecond()).average().orElse(0);
    }

    private static String ratio(double value, double anchor) {
        return anchor == 0 ? "" : String.format(Locale.ROOT, "%.2f", value / anchor);
    }

    void waiting(Map<String, Turn> waits) {
        add("\n### How long people wait\n");
        add("| | ballots a second | eight tasks visible p50 / p95 ms | an answer p50 / p95 ms | the whole ballot p50 / p95 ms | used by others |");
        add("|---|---|---|---|---|---|");
        waits.forEach((what, turn) -> {
            var m = turn.measured();
            add("| %s | %.1f | %.0f / %.0f | %.1f / %.1f | %.0f / %.0f | %.0f%% |", what, m.perSecond(), m.visible50(), m.visible95(), m.answer50(),
                    m.answer95(), m.whole50(), m.whole95(), turn.others() * 100);
        });
    }

    void past(String contender, Map<Integer, Turn> turns) {
        add("\n### What a ballot costs with a past (%s)\n", contender);
        add("| ballots of the past | ballots a second | CPU ms a ballot: application | broker | PostgreSQL | together | to the first | answer p95 ms | used by others |");
        add("|---|---|---|---|---|---|---|---|---|");
        var first = turns.values().iterator().next().served();
        turns.forEach((count, t) -> add("| %,d | %.1f | %.1f | %.1f | %.1f | %.1f | %.2f | %.1f | %.0f%% |", count, t.measured().perSecond(), t.product(),
                t.broker(), t.database(), t.served(), t.served() / first, t.measured().answer95(), t.others() * 100));
    }

    void end() throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }
}
