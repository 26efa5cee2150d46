package nl.samenaanzet;

import static nl.samenaanzet.bench.ModelFile.inside;
import static nl.samenaanzet.bench.ModelFile.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenaanzet.bench.ModelFile;
import nl.samenaanzet.words.Word;
import nl.samenaanzet.words.WordsOf;
import org.w3c.dom.Element;

/**
 * A column of texts of a decision table.
 *
 * @param table id of the table
 * @param name of the variable that is asked, or of the answer
 * @param allowed the words that the column says it can have
 * @param used the words in its cells
 * @param output it answers
 */
record TableColumn(String table, String name, Set<String> allowed, Set<String> used, boolean output) {

    /** What people read just as it stands, or name themselves; no code knows these words. */
    private static final Set<String> FREE = Set.of("publication-terms.plicht", "theory-of-change-shortfalls.ambitie");

    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Map<String, Class<? extends Word>> WORDS = OurCode.implementing(Word.class)
            .filter(words -> words.isAnnotationPresent(WordsOf.class))
            .flatMap(words -> Stream.of(words.getAnnotation(WordsOf.class).value())
                    .map(column -> Map.<String, Class<? extends Word>>entry(column, words)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** The columns of all tables, free texts apart. */
    static List<TableColumn> of(List<ModelFile> models) {
        return models.stream()
                .filter(model -> !model.isProcess())
                .flatMap(TableColumn::of)
                .filter(column -> !column.name.equals("regel") && !FREE.contains(column.id()))
                .toList();
    }

    private static Stream<TableColumn> of(ModelFile model) {
        var inputs = model.all("input");
        var outputs = model.all("output");
        return Stream.concat(
                columns(inputs)
                        .filter(i -> asked(inputs.get(i)).matches("\\w+"))
                        .filter(i -> hasTexts(
                                inside(inputs.get(i), "inputExpression").getFirst()))
                        .mapToObj(i -> new TableColumn(
                                model.id(),
                                asked(inputs.get(i)),
                                texts(text(inputs.get(i), "inputValues")),
                                cells(model, "inputEntry", i),
                                false)),
                columns(outputs)
                        .filter(i -> hasTexts(outputs.get(i)))
                        .mapToObj(i -> new TableColumn(
                                model.id(),
                                outputs.get(i).getAttribute("name"),
                                texts(text(outputs.get(i), "outputValues")),
                                cells(model, "outputEntry", i),
                                true)));
    }

    private static IntStream columns(List<Element> columns) {
        return IntStream.range(0, columns.size());
    }

    private static String asked(Element input) {
        return text(inside(input, "inputExpression").getFirst(), "text");
    }

    private static boolean hasTexts(Element column) {
        return column.getAttribute("typeRef").equals("string");
    }

    private static Set<String> cells(ModelFile model, String entry, int column) {
        var found = new TreeSet<String>();
        model.all("rule")
                .forEach(rule ->
                        found.addAll(texts(inside(rule, entry).get(column).getTextContent())));
        return found;
    }

    private static Set<String> texts(String feel) {
        return TEXT.matcher(feel).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What tables say and no enum knows. */
    static List<String> unknown(List<ModelFile> models) {
        return of(models).stream()
                .flatMap(column -> Stream.concat(column.allowed.stream(), column.used.stream())
                        .distinct()
                        .filter(word -> column.words()
                                .map(TableColumn::codes)
                                .filter(codes -> codes.contains(word))
                                .isEmpty())
                        .map(word -> column.id() + " says \"" + word + "\", which no enum knows"))
                .toList();
    }

    /** Answers in a row that the column does not list. */
    static List<String> notListed(List<ModelFile> models) {
        return of(models).stream()
                .filter(TableColumn::output)
                .flatMap(column -> column.used.stream()
                        .filter(word -> !column.allowed.contains(word))
                        .map(word -> column.id() + " does not list \"" + word + "\""))
                .toList();
    }

    /** What an enum knows and its tables do not say or ask; of these models only. */
    static List<String> unsaid(List<ModelFile> models) {
        var columns = of(models).stream().collect(Collectors.toMap(TableColumn::id, column -> column));
        return WORDS.entrySet().stream()
                .filter(words -> isIn(models, words.getKey()))
                .flatMap(words -> codes(words.getValue()).stream()
                        .filter(code -> !Optional.ofNullable(columns.get(words.getKey()))
                                .map(column -> column.has(code))
                                .orElse(false))
                        .map(code -> words.getValue().getSimpleName() + " knows \"" + code + "\", which "
                                + words.getKey() + " does not"))
                .toList();
    }

    /** A table that is nowhere is in none of the models, but missing all the same. */
    private static boolean isIn(List<ModelFile> models, String column) {
        var table = column.split("\\.")[0];
        return models.stream().anyMatch(model -> model.id().equals(table))
                || !OurCode.modelIds("dmn").contains(table);
    }

    /** An answer counts when a row gives it; a question may be asked of any word that is allowed. */
    private boolean has(String code) {
        return used.contains(code) || !output && allowed.contains(code);
    }

    private Optional<Class<? extends Word>> words() {
        return Optional.ofNullable(WORDS.get(id()));
    }

    private static Set<String> codes(Class<? extends Word> words) {
        var codes =
                Arrays.stream(words.getEnumConstants()).map(Word::code).collect(Collectors.toCollection(HashSet::new));
        List.of(words.getAnnotation(WordsOf.class).besides()).forEach(codes::remove);
        return codes;
    }

    private String id() {
        return table + "." + name;
    }
}
