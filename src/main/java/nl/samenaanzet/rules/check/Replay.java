package nl.samenaanzet.rules.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.samenaanzet.rules.Difference;
import nl.samenaanzet.rules.Feel;
import nl.samenaanzet.rules.PastDecisions;
import nl.samenaanzet.rules.RuleBook;
import nl.samenaanzet.rules.RuleBook.RuleVersion;
import nl.samenaanzet.rules.TableFile;
import org.springframework.stereotype.Component;

/** Asks a new table what it would have said of every past decision. Inputs that repeat are answered once. */
@Component
public class Replay {

    private final List<PastDecisions> kept;
    private final RuleBook book;
    private final Feel feel;

    Replay(List<PastDecisions> kept, RuleBook book, Feel feel) {
        this.kept = kept;
        this.book = book;
        this.feel = feel;
    }

    /**
     * @param replayed number of past decisions
     * @param distinct of different inputs among them
     */
    public record Result(int replayed, int distinct, List<Difference> differences) {}

    /** A past decision without what its answer needs no more. */
    private record Past(String reference, String label, Map<String, Object> inputs, String rule, String sha256) {}

    public Result replay(String xml) {
        var table = TableFile.of(xml);
        var past = new ArrayList<Past>();
        var same = new java.util.HashMap<Map<String, Object>, Map<String, Object>>();
        kept.stream()
                .filter(k -> k.table().equals(table.id()))
                .forEach(k -> k.each(p -> past.add(new Past(
                        p.reference(), p.label(), same.computeIfAbsent(p.inputs(), i -> i), p.rule(), p.sha256()))));
        var answers = answers(feel.parse(xml), same.keySet());
        var tables = book.versions(table.id()).stream()
                .collect(Collectors.toMap(RuleVersion::sha256, RuleVersion::table, (a, b) -> a));
        var differences = new ArrayList<Difference>();
        for (var p : past) {
            difference(p, answers.get(p.inputs()), table, Optional.ofNullable(tables.get(p.sha256())))
                    .ifPresent(differences::add);
        }
        differences.sort(
                Comparator.comparing((Difference d) -> !d.changesOutcome()).thenComparing(Difference::reference));
        return new Result(past.size(), same.size(), differences);
    }

    private static Map<Map<String, Object>, List<String>> answers(
            Feel.Ready table, java.util.Set<Map<String, Object>> questions) {
        var answers = new ConcurrentHashMap<Map<String, Object>, List<String>>();
        questions.parallelStream().forEach(inputs -> answers.put(inputs, rules(table, inputs)));
        return answers;
    }

    private static List<String> rules(Feel.Ready table, Map<String, Object> inputs) {
        try {
            return table.rules(inputs);
        } catch (IllegalArgumentException noAnswer) {
            return List.of();
        }
    }

    private static Optional<Difference> difference(
            Past past, List<String> rules, TableFile table, Optional<TableFile> then) {
        var row = rules.stream().findFirst().flatMap(table::row);
        var before = then.flatMap(t -> t.row(past.rule()).map(t::outcomeText)).orElse("");
        var now = row.map(table::outcomeText).orElse("");
        var rule = row.map(TableFile.Row::rule).orElse("");
        return rule.equals(past.rule()) && now.equals(before)
                ? Optional.empty()
                : Optional.of(new Difference(
                        past.reference(),
                        past.label(),
                        then.flatMap(t -> t.row(past.rule()).map(t::number))
                                .map(String::valueOf)
                                .orElse(""),
                        before,
                        row.map(table::number).map(String::valueOf).orElse(""),
                        now));
    }
}
