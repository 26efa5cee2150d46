package nl.samenaanzet.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A decision table as its DMN file says it.
 *
 * @param name "Besluitroute"
 * @param description what it decides, in Dutch; may be empty
 * @param hitPolicy "FIRST", "COLLECT", ...
 */
public record TableFile(
        String id,
        String name,
        String description,
        String hitPolicy,
        List<Input> inputs,
        List<Output> outputs,
        List<Row> rows) {

    /** The output that names the row. */
    public static final String ROW_NAME = "regel";

    /**
     * @param expression FEEL
     * @param allowed its list of values, without quotes; empty when it has none
     */
    public record Input(String label, String expression, String type, List<String> allowed) {}

    /**
     * @param name as the process knows it
     * @param allowed its list of values, without quotes; empty when it has none
     */
    public record Output(String label, String name, String type, List<String> allowed) {}

    /**
     * @param id "T3_4"
     * @param origin where the rule comes from
     */
    public record Row(String id, List<String> conditions, List<String> conclusions, Provenance origin) {

        /** "T3-4" */
        public String rule() {
            return id.replace('_', '-');
        }

        /** Where the rule comes from, in one line. */
        public String source() {
            return origin.inWords();
        }
    }

    /**
     * Reads a DMN file with one table.
     *
     * @throws IllegalArgumentException when it is none, or brings its own entities
     */
    public static TableFile of(String xml) {
        var document = TableXml.read(xml);
        var table =
                (Element) document.getElementsByTagNameNS("*", "decisionTable").item(0);
        if (table == null) {
            throw new IllegalArgumentException("No decision table in this file");
        }
        var decision = (Element) table.getParentNode();
        var policy = table.getAttribute("hitPolicy");
        var columns = TableXml.children(table, "annotation").stream()
                .map(column -> column.getAttribute("name"))
                .toList();
        return new TableFile(
                decision.getAttribute("id"),
                decision.getAttribute("name"),
                String.join(" ", TableXml.texts(decision, "description")),
                policy.isEmpty() ? "UNIQUE" : policy,
                TableXml.children(table, "input").stream().map(TableFile::input).toList(),
                TableXml.children(table, "output").stream()
                        .map(TableFile::output)
                        .toList(),
                TableXml.children(table, "rule").stream()
                        .map(rule -> row(rule, columns))
                        .toList());
    }

    private static Input input(Element input) {
        var expression = TableXml.children(input, "inputExpression").stream().findFirst();
        return new Input(
                input.getAttribute("label"),
                String.join("", expression.map(e -> TableXml.texts(e, "text")).orElse(List.of())),
                expression.map(e -> e.getAttribute("typeRef")).orElse(""),
                allowed(input, "inputValues"));
    }

    private static Output output(Element output) {
        return new Output(
                output.getAttribute("label"),
                output.getAttribute("name"),
                output.getAttribute("typeRef"),
                allowed(output, "outputValues"));
    }

    private static List<String> allowed(Element column, String tag) {
        return TableXml.texts(column, tag).stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(v -> v.strip().replace("\"", ""))
                .filter(v -> !v.isEmpty())
                .toList();
    }

    private static Row row(Element rule, List<String> columns) {
        return new Row(
                rule.getAttribute("id"),
                TableXml.texts(rule, "inputEntry"),
                TableXml.texts(rule, "outputEntry"),
                Provenance.of(rule, columns));
    }

    public List<String> inputLabels() {
        return inputs.stream().map(Input::label).toList();
    }

    /** Without the name of the row, which says nothing to people. */
    public List<String> outputLabels() {
        return outputs.stream()
                .filter(output -> !ROW_NAME.equals(output.name()))
                .map(Output::label)
                .toList();
    }

    /** What a row concludes, a FEEL text for each of {@link #outputLabels()}. */
    public List<String> conclusions(Row row) {
        return IntStream.range(0, Math.min(outputs.size(), row.conclusions().size()))
                .filter(i -> !ROW_NAME.equals(outputs.get(i).name()))
                .mapToObj(row.conclusions()::get)
                .toList();
    }

    /** What people call a name that the table reads: the label of its column, else the word for it. */
    public String label(String name) {
        return inputs.stream()
                .filter(input -> input.expression().equals(name))
                .findFirst()
                .map(Input::label)
                .orElseGet(() -> CellWords.word(name));
    }

    /** Whether it answers with a list of rows instead of one. */
    public boolean collects() {
        return "COLLECT".equals(hitPolicy) || "RULE ORDER".equals(hitPolicy);
    }

    /** Which row it is, as people count: the first is 1. */
    public int number(Row row) {
        return rows.indexOf(row) + 1;
    }

    /** By its name or id. */
    public Optional<Row> row(String rule) {
        return rows.stream()
                .filter(row -> row.rule().equals(rule) || row.id().equals(rule))
                .findFirst();
    }

    /** What a row concludes, by name of output, without quotes and without the name of the row. */
    public Map<String, String> outcome(Row row) {
        var outcome = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(outputs.size(), row.conclusions().size()); i++) {
            if (!ROW_NAME.equals(outputs.get(i).name())) {
                outcome.put(outputs.get(i).name(), row.conclusions().get(i).replace("\"", ""));
            }
        }
        return outcome;
    }

    /** The same in one line: "Route: eerst de wijkcoalitie, dan de raad; Rol van de raad: besluiten". */
    public String outcomeText(Row row) {
        var outcome = outcome(row);
        return outputs.stream()
                .filter(o -> outcome.containsKey(o.name()) && !"null".equals(outcome.get(o.name())))
                .map(o -> o.label() + ": " + CellWords.word(outcome.get(o.name())))
                .collect(Collectors.joining("; "));
    }

    /** A row as a sentence: "als Bevoegd orgaan: raad, dan Route: eerst de wijkcoalitie, dan de raad." */
    public String inWords(Row row) {
        return RowWords.of(inputLabels(), row.conditions(), outputLabels(), conclusions(row));
    }

    /** Its rows in words. */
    public List<SaidRow> said() {
        return SaidRow.of(this);
    }

    /** A cell that lets everything pass. */
    public static boolean isAny(String cell) {
        return cell.isBlank() || "-".equals(cell);
    }

    /** Every FEEL text of one row that is a condition, by number of its column. */
    public Stream<String> conditions() {
        return rows.stream().flatMap(row -> row.conditions().stream()).filter(c -> !isAny(c));
    }

    /** The cells of a column. */
    public List<String> column(int input) {
        var cells = new ArrayList<String>();
        rows.forEach(row -> cells.add(row.conditions().get(input)));
        return cells;
    }
}
