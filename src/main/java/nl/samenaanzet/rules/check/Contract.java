package nl.samenaanzet.rules.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.rules.Feel;
import nl.samenaanzet.rules.TableFile;
import org.springframework.stereotype.Component;

/**
 * Whether a table fits the process that asks it: the same decision, no other inputs than the process gives, exactly the
 * outputs it goes on with. What the process gives and takes is what the packaged table reads and says.
 */
@Component
public class Contract {

    static final int MOST_ROWS = 500;
    static final int LONGEST = 2000;
    static final int DEEPEST = 12;
    private static final Set<String> SUPPORTED = Set.of("UNIQUE", "ANY", "FIRST", "RULE ORDER", "COLLECT");

    /** Of one's own, or of Java; not every way to write one is read by this FEEL engine, but a newer one may. */
    private static final Pattern FUNCTION = Pattern.compile("\\bfunction\\s*\\(");

    private final Feel feel;

    public Contract(Feel feel) {
        this.feel = feel;
    }

    /** @throws Refusal with the row and column, or the names, that do not fit */
    public void check(String xml, TableFile packaged) {
        var table = TableFile.of(xml);
        if (!table.id().equals(packaged.id())) {
            throw Refusal.at("file", "rules.refusal.otherDecision", table.id(), packaged.id());
        }
        mustAnswerAs(table, packaged, xml);
        mustHaveRows(table);
        for (var row : table.rows()) {
            mustHaveSource(table, row);
            mustBeReadable(table, row);
        }
        table.inputs().forEach(input -> mustBeReadable("-", input.label(), input.expression(), false));
        mustKnowInputs(table, packaged);
        mustKnowOutputs(table, packaged);
        try {
            feel.parse(xml);
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.at("file", "rules.refusal.camunda", cut(unreadable.getMessage()));
        }
    }

    private static void mustAnswerAs(TableFile table, TableFile packaged, String xml) {
        if (!SUPPORTED.contains(table.hitPolicy())) {
            throw Refusal.at("file", "rules.refusal.hitPolicy", table.hitPolicy());
        }
        if (table.collects() != packaged.collects() || xml.contains("aggregation=")) {
            throw Refusal.at("file", "rules.refusal.otherAnswer", packaged.hitPolicy());
        }
    }

    private static void mustHaveRows(TableFile table) {
        if (table.rows().isEmpty() || table.rows().size() > MOST_ROWS) {
            throw Refusal.at("file", "rules.refusal.rows", table.rows().size(), MOST_ROWS);
        }
        var ids = table.rows().stream().map(TableFile.Row::id).collect(Collectors.toSet());
        if (ids.size() != table.rows().size() || ids.contains("")) {
            throw Refusal.at("file", "rules.refusal.rowIds");
        }
    }

    private static void mustHaveSource(TableFile table, TableFile.Row row) {
        if (row.origin().source().isBlank()) {
            throw Refusal.at("file", "rules.refusal.noSource", table.number(row));
        }
        if (!row.origin().isReadable()) {
            throw Refusal.at(
                    "file",
                    "rules.refusal.origin",
                    table.number(row),
                    row.origin().textOf(),
                    row.origin().status());
        }
    }

    private void mustBeReadable(TableFile table, TableFile.Row row) {
        if (row.conditions().size() != table.inputs().size()
                || row.conclusions().size() != table.outputs().size()) {
            throw Refusal.at("file", "rules.refusal.rowLength", table.number(row));
        }
        for (int i = 0; i < table.inputs().size(); i++) {
            if (!TableFile.isAny(row.conditions().get(i))) {
                mustBeReadable(
                        table.number(row),
                        table.inputs().get(i).label(),
                        row.conditions().get(i),
                        true);
            }
        }
        for (int i = 0; i < table.outputs().size(); i++) {
            mustBeReadable(
                    table.number(row),
                    table.outputs().get(i).label(),
                    row.conclusions().get(i),
                    false);
        }
    }

    private void mustBeReadable(Object row, String column, String text, boolean test) {
        if (text.length() > LONGEST || depth(text) > DEEPEST) {
            throw Refusal.at("file", "rules.refusal.tooComplex", row, column);
        }
        if (FUNCTION.matcher(text).find()) {
            throw Refusal.at("file", "rules.refusal.loops", row, column);
        }
        if (text.isBlank() || feel.fault(text, test).isPresent()) {
            throw Refusal.at("file", "rules.refusal.feel", row, column, cut(text));
        }
        if (feel.mentions(text, test).loops()) {
            throw Refusal.at("file", "rules.refusal.loops", row, column);
        }
    }

    private void mustKnowInputs(TableFile table, TableFile packaged) {
        var known = variables(packaged);
        var unknown = variables(table);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw Refusal.at("file", "rules.refusal.otherInputs", String.join(", ", unknown), String.join(", ", known));
        }
    }

    private void mustKnowOutputs(TableFile table, TableFile packaged) {
        var expected = packaged.outputs().stream()
                .map(o -> o.name() + " (" + o.type() + ")")
                .toList();
        var offered = table.outputs().stream()
                .map(o -> o.name() + " (" + o.type() + ")")
                .toList();
        if (!Set.copyOf(expected).equals(Set.copyOf(offered)) || offered.size() != expected.size()) {
            throw Refusal.at(
                    "file", "rules.refusal.otherOutputs", String.join(", ", offered), String.join(", ", expected));
        }
        for (var row : table.rows()) {
            for (int i = 0; i < table.outputs().size(); i++) {
                mustBeKnown(
                        table, row, table.outputs().get(i), row.conclusions().get(i), packaged);
            }
        }
    }

    /** The gateways of the process know the values that the packaged table lists, no others. */
    private void mustBeKnown(
            TableFile table, TableFile.Row row, TableFile.Output output, String conclusion, TableFile packaged) {
        if (!feel.mentions(conclusion, false).variables().isEmpty()) {
            throw Refusal.at("file", "rules.refusal.notFixed", table.number(row), output.label());
        }
        var value = feel.cell(conclusion, false).value(java.util.Map.of());
        if (TableFile.ROW_NAME.equals(output.name()) && !row.rule().equals(value)) {
            throw Refusal.at("file", "rules.refusal.rowName", table.number(row), conclusion);
        }
        var allowed = packaged.outputs().stream()
                .filter(o -> o.name().equals(output.name()))
                .findFirst()
                .orElseThrow()
                .allowed();
        if (!allowed.isEmpty()
                && !allowed.contains(String.valueOf(value))
                && !(value == null && saysNothing(packaged, output))) {
            throw Refusal.at(
                    "file",
                    "rules.refusal.otherValue",
                    table.number(row),
                    output.label(),
                    conclusion,
                    String.join(", ", allowed));
        }
    }

    /** A row of the packaged table leaves this answer open. */
    private static boolean saysNothing(TableFile packaged, TableFile.Output output) {
        var column =
                packaged.outputs().stream().map(TableFile.Output::name).toList().indexOf(output.name());
        return packaged.rows().stream()
                .anyMatch(row -> row.conclusions().get(column).strip().equals("null"));
    }

    /** Names that a table reads, in its columns and in its cells. */
    public Set<String> variables(TableFile table) {
        var names = new TreeSet<String>();
        table.inputs()
                .forEach(input ->
                        names.addAll(feel.mentions(input.expression(), false).variables()));
        table.conditions()
                .forEach(cell -> names.addAll(feel.mentions(cell, true).variables()));
        return names;
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (var c : text.toCharArray()) {
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static String cut(String text) {
        return text.length() <= 200 ? text : text.substring(0, 199) + "…";
    }
}
