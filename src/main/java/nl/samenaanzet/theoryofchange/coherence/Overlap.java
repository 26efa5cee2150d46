package nl.samenaanzet.theoryofchange.coherence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Theories.ElementView;

/**
 * What the theories of several ambitions have in common: outcomes and activities that are nearly alike, and partners
 * who give means in more than one. It suggests; people say what it means. Pure.
 */
public final class Overlap {

    /** From this share of common words on, two texts are shown as possibly the same [INF]. */
    private static final double ALIKE = 0.5;

    private static final Set<String> SMALL = Set.of(
            "de", "het", "een", "en", "in", "van", "op", "voor", "met", "die", "dat", "is", "zijn", "er", "te", "aan",
            "hun", "om", "naar", "bij");

    private Overlap() {}

    /** Two elements of different ambitions that are nearly alike. */
    public record Pair(ElementView one, ElementView other) {}

    /**
     * What a partner promised in a quarter, over more than one ambition.
     *
     * @param quarter empty when none is named
     */
    public record Promise(String partner, String quarter, int hours, BigDecimal euro, Set<String> ambitions) {}

    /** @param kind {@link ElementKind#OUTCOME} or {@link ElementKind#ACTIVITY} */
    public static List<Pair> alike(List<ElementView> elements, ElementKind kind) {
        var those = elements.stream().filter(e -> e.kind() == kind).toList();
        var words = those.stream().map(e -> words(e.text())).toList();
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < those.size(); i++) {
            for (int j = i + 1; j < those.size(); j++) {
                if (!those.get(i).ambitionCode().equals(those.get(j).ambitionCode())
                        && share(words.get(i), words.get(j)) >= ALIKE) {
                    pairs.add(new Pair(those.get(i), those.get(j)));
                }
            }
        }
        return pairs;
    }

    /**
     * Partners who promise means to more than one ambition in the same quarter: their capacity may be counted twice.
     */
    public static List<Promise> promises(List<ElementView> elements) {
        var found = new TreeMap<String, List<ElementView>>();
        elements.stream()
                .filter(e -> e.kind() == ElementKind.MEANS && e.pledge().partner() != null)
                .forEach(e -> found.computeIfAbsent(
                                e.pledge().partner().strip().toLowerCase(Locale.ROOT) + "\n"
                                        + (e.pledge().quarter() == null
                                                ? ""
                                                : e.pledge().quarter()),
                                k -> new ArrayList<>())
                        .add(e));
        return found.values().stream()
                .map(Overlap::promise)
                .filter(p -> p.ambitions().size() > 1)
                .toList();
    }

    private static Promise promise(List<ElementView> means) {
        var first = means.getFirst();
        return new Promise(
                first.pledge().partner(),
                first.pledge().quarter() == null ? "" : first.pledge().quarter(),
                means.stream()
                        .mapToInt(
                                m -> m.pledge().hours() == null ? 0 : m.pledge().hours())
                        .sum(),
                means.stream()
                        .map(m -> m.pledge().euro() == null
                                ? BigDecimal.ZERO
                                : m.pledge().euro())
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                means.stream().map(ElementView::ambitionCode).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> words(String text) {
        var words = new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeAll(SMALL);
        words.remove("");
        return words;
    }

    private static double share(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        var all = new HashSet<>(one);
        all.addAll(other);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }
}
