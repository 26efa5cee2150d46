package nl.samenaanzet.rules.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.samenaanzet.rules.Feel;
import nl.samenaanzet.rules.TableFile;

/**
 * The values to try: all of an enumeration, both of a boolean, and of a number those around each constant it is
 * compared with. A number that has no column of its own is a setting of the coalition, to which others are compared;
 * each setting is tried low and high, and the numbers compared with it just under, at and above it. A number that only
 * bounds others ("a + b <= seats") stands so high that all of these fit.
 */
public final class Space {

    private static final int[] SETTINGS = {2, 5};
    private static final BigDecimal CEILING = BigDecimal.valueOf(1000);
    private static final List<Object> BOTH = List.of(true, false);

    /** Values by name, for each way in which the settings can stand. */
    private final List<Map<String, List<Object>>> spaces = new ArrayList<>();

    private Space() {}

    /**
     * @param table whose values count
     * @param names what it may read
     */
    public static Space of(TableFile table, Set<String> names, Feel feel) {
        var space = new Space();
        for (var setting : SETTINGS) {
            var values = values(table, names, feel, setting);
            if (!space.spaces.contains(values)) {
                space.spaces.add(values);
            }
        }
        return space;
    }

    private static Map<String, List<Object>> values(TableFile table, Set<String> names, Feel feel, int setting) {
        var values = new LinkedHashMap<String, List<Object>>();
        for (int i = 0; i < table.inputs().size(); i++) {
            var input = table.inputs().get(i);
            if (names.contains(input.expression())) {
                values.put(input.expression(), column(table, i, feel, setting));
            }
        }
        for (var name : names) {
            values.computeIfAbsent(name, n -> withoutColumn(table, n, feel, setting));
        }
        return values;
    }

    private static List<Object> column(TableFile table, int column, Feel feel, int setting) {
        var input = table.inputs().get(column);
        if (!input.allowed().isEmpty()) {
            return List.copyOf(input.allowed());
        }
        return switch (input.type()) {
            case "boolean" -> BOTH;
            case "number", "integer", "long", "double" -> numbers(table.column(column), feel, setting);
            default -> texts(table, input.expression(), table.column(column), feel);
        };
    }

    private static List<Object> numbers(List<String> cells, Feel feel, int setting) {
        var constants = new TreeSet<BigDecimal>();
        for (var cell : cells) {
            if (!TableFile.isAny(cell)) {
                var mentioned = feel.mentions(cell, true);
                constants.addAll(mentioned.numbers());
                if (!mentioned.variables().isEmpty()) {
                    constants.add(BigDecimal.valueOf(setting));
                }
            }
        }
        if (constants.isEmpty()) {
            return List.of(BigDecimal.ZERO, BigDecimal.ONE);
        }
        var around = new TreeSet<BigDecimal>();
        constants.forEach(c -> around.addAll(List.of(c.subtract(BigDecimal.ONE), c, c.add(BigDecimal.ONE))));
        return List.copyOf(around);
    }

    private static List<Object> texts(TableFile table, String name, List<String> cells, Feel feel) {
        var texts = new LinkedHashSet<Object>();
        cells.stream()
                .filter(c -> !TableFile.isAny(c))
                .forEach(c -> texts.addAll(feel.mentions(c, true).texts().getOrDefault("", Set.of())));
        texts.addAll(compared(table, name, feel));
        return texts.isEmpty() ? List.of("iets") : List.copyOf(texts);
    }

    private static List<Object> withoutColumn(TableFile table, String name, Feel feel, int setting) {
        if (table.inputs().stream()
                .anyMatch(i -> feel.mentions(i.expression(), false).ceilings().contains(name))) {
            return List.of(CEILING);
        }
        var texts = compared(table, name, feel);
        var number = table.conditions()
                .anyMatch(c -> feel.mentions(c, true).variables().contains(name));
        return number ? List.of(BigDecimal.valueOf(setting)) : texts.isEmpty() ? BOTH : List.copyOf(texts);
    }

    /**
     * Texts that an expression of a column compares with this name; those that it answers with itself are no values.
     */
    private static Set<String> compared(TableFile table, String name, Feel feel) {
        var texts = new LinkedHashSet<String>();
        table.inputs()
                .forEach(i -> texts.addAll(
                        feel.mentions(i.expression(), false).texts().getOrDefault(name, Set.of())));
        return texts;
    }

    public long size() {
        return spaces.stream().mapToLong(Space::size).reduce(0, (a, b) -> a + b < 0 ? Long.MAX_VALUE : a + b);
    }

    private static long size(Map<String, List<Object>> values) {
        long size = 1;
        for (var list : values.values()) {
            size = size > Long.MAX_VALUE / list.size() / 4 ? Long.MAX_VALUE / 4 : size * list.size();
        }
        return size;
    }

    /** The combination with this number, from 0. */
    public Map<String, Object> at(long number) {
        var left = number;
        for (var values : spaces) {
            var size = size(values);
            if (left < size) {
                return at(values, left);
            }
            left -= size;
        }
        throw new IndexOutOfBoundsException("No combination " + number);
    }

    private static Map<String, Object> at(Map<String, List<Object>> values, long number) {
        var chosen = new LinkedHashMap<String, Object>();
        var left = number;
        for (var entry : values.entrySet()) {
            chosen.put(entry.getKey(), entry.getValue().get((int)
                    (left % entry.getValue().size())));
            left /= entry.getValue().size();
        }
        return chosen;
    }
}
