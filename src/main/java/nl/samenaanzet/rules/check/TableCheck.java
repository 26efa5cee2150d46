package nl.samenaanzet.rules.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import nl.samenaanzet.rules.CellWords;
import nl.samenaanzet.rules.Feel;
import nl.samenaanzet.rules.TableFile;
import nl.samenaanzet.rules.check.CheckReport.Finding;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Tries a table on all allowed inputs, or on a sample where there are too many: gaps, contradictions, rows that never
 * decide, and missing or unknown answers that do not go to a person. Bounded in time and in memory.
 */
@Component
class TableCheck {

    private static final int MOST_COMBINATIONS = 80_000;
    private static final int MOST_MUTILATED = 150;
    private static final int COMPARED = 20;
    private static final String UNKNOWN = "iets_anders";

    private final Feel feel;
    private final Contract contract;
    private final int most;
    private final Duration longest;

    @Autowired
    TableCheck(Feel feel, Contract contract) {
        this(feel, contract, MOST_COMBINATIONS, Duration.ofSeconds(15));
    }

    TableCheck(Feel feel, Contract contract, int most, Duration longest) {
        this.feel = feel;
        this.contract = contract;
        this.most = most;
        this.longest = longest;
    }

    /** @param packaged the table as the software brings it: what it gives to a person must stay with a person */
    CheckReport check(String xml, TableFile packaged) {
        var run = new Run(new Tabulated(TableFile.of(xml), feel), new Tabulated(packaged, feel));
        run.tryAll();
        run.mutilate();
        run.compareWith(feel.parse(xml));
        return run.report();
    }

    private final class Run {

        private final Tabulated table;
        private final Tabulated packaged;
        private final Space space;
        private final long size;
        private final long step;
        private final long until = System.nanoTime() + longest.toNanos();
        private final AtomicLong tried = new AtomicLong();
        private final AtomicLong mutilated = new AtomicLong();
        private final Set<Integer> matched = ConcurrentHashMap.newKeySet();
        private final Set<Integer> fired = ConcurrentHashMap.newKeySet();
        private final ConcurrentMap<String, Found> found = new ConcurrentHashMap<>();

        Run(Tabulated table, Tabulated packaged) {
            this.table = table;
            this.packaged = packaged;
            this.space = Space.of(table.table(), contract.variables(table.table()), feel);
            this.size = space.size();
            this.step = step(size);
        }

        /** A stride without a factor of the space, so that a sample does not keep one input the same. */
        private long step(long size) {
            var step = size <= most ? 1 : size / most;
            while (greatestCommonDivisor(step, size) > 1) {
                step++;
            }
            return step;
        }

        private static long greatestCommonDivisor(long a, long b) {
            return b == 0 ? a : greatestCommonDivisor(b, a % b);
        }

        private long count() {
            return step == 1 ? size : most;
        }

        void tryAll() {
            LongStream.range(0, count())
                    .parallel()
                    .filter(i -> System.nanoTime() < until)
                    .forEach(i -> {
                        var given = space.at(i * step % size);
                        look(i, given, table.matching(given));
                        tried.incrementAndGet();
                    });
        }

        private void look(long number, Map<String, Object> given, List<Integer> rows) {
            seen(rows);
            if (rows.isEmpty() && !table.table().collects()) {
                found("GAP", new Found(Finding.Kind.GAP, List.of(), number, given));
            }
            if (contradicts(rows)) {
                found("CONTRADICTION" + rows.subList(0, 2), new Found(Finding.Kind.CONTRADICTION, rows, number, given));
            }
        }

        private void seen(List<Integer> rows) {
            matched.addAll(rows);
            fired.addAll(table.firing(rows));
        }

        private boolean contradicts(List<Integer> rows) {
            return rows.size() > 1
                    && switch (table.table().hitPolicy()) {
                        case "UNIQUE" -> true;
                        case "ANY" -> table.outcome(rows).size() > 1;
                        default -> false;
                    };
        }

        /** Each input in turn missing and unknown, in combinations spread over the whole. */
        void mutilate() {
            var times = Math.min(MOST_MUTILATED, count());
            LongStream.range(0, times)
                    .parallel()
                    .filter(i -> System.nanoTime() < until + longest.toNanos() / 2)
                    .forEach(i -> {
                        var given = space.at(i * (Math.max(1, size / times)) % size);
                        for (var name : given.keySet()) {
                            guarded(i, with(given, name, null), name + "-");
                            guarded(i, with(given, name, UNKNOWN), name + "?");
                        }
                    });
        }

        private void guarded(long number, Map<String, Object> given, String what) {
            mutilated.incrementAndGet();
            var rows = table.matching(given);
            seen(rows);
            var guards = new ArrayList<>(packaged.firing(packaged.matching(given)));
            guards.retainAll(packaged.firing(packaged.matching(Map.of())));
            if (!table.outcome(table.firing(rows)).containsAll(packaged.outcome(guards))) {
                found("PERSON" + what, new Found(Finding.Kind.NOT_TO_A_PERSON, table.firing(rows), number, given));
            }
        }

        private void found(String key, Found what) {
            found.merge(key, what, (a, b) -> a.number() <= b.number() ? a : b);
        }

        /** The cells one by one must say what Camunda says of the whole table. */
        void compareWith(Feel.Ready whole) {
            for (long i = 0; i < Math.min(COMPARED, count()); i++) {
                var given = space.at(i * Math.max(1, size / COMPARED) % size);
                var rows = table.matching(given);
                if (!contradicts(rows)
                        && !names(table.firing(rows))
                                .equals(whole.rules(given).stream()
                                        .map(r -> r.replace('_', '-'))
                                        .toList())) {
                    throw new IllegalStateException("Camunda answers otherwise for " + given);
                }
            }
        }

        CheckReport report() {
            var findings = new ArrayList<Finding>();
            new TreeMap<>(found).values().stream().map(this::finding).forEach(findings::add);
            for (int row = 0; row < table.table().rows().size(); row++) {
                if (!matched.contains(row)) {
                    findings.add(new Finding(Finding.Kind.UNREACHABLE, numbers(List.of(row)), Map.of()));
                } else if (!fired.contains(row)) {
                    findings.add(new Finding(Finding.Kind.SHADOWED, numbers(List.of(row)), Map.of()));
                }
            }
            findings.sort(Comparator.comparing(Finding::kind));
            return new CheckReport(tried.get(), size, mutilated.get(), List.copyOf(findings));
        }

        private Finding finding(Found what) {
            var example = new LinkedHashMap<String, String>();
            what.given()
                    .forEach((name, value) ->
                            example.put(table.table().label(name), CellWords.word(Objects.toString(value, "(leeg)"))));
            return new Finding(what.kind(), numbers(what.rows()), example);
        }

        private static List<String> numbers(List<Integer> rows) {
            return rows.stream().map(row -> String.valueOf(row + 1)).toList();
        }

        private List<String> names(List<Integer> rows) {
            return rows.stream().map(r -> table.table().rows().get(r).rule()).toList();
        }
    }

    private record Found(Finding.Kind kind, List<Integer> rows, long number, Map<String, Object> given) {}

    private static Map<String, Object> with(Map<String, Object> given, String name, Object value) {
        var changed = new LinkedHashMap<>(given);
        changed.put(name, value);
        return changed;
    }
}
