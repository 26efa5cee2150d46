package nl.samenaanzet.document;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * What changed under one heading.
 *
 * @param segments what stayed, went and came
 */
public record PaperChange(String heading, List<Segment> segments) {

    /** In order of the later text; what is only in the earlier one comes after it. */
    public static List<PaperChange> between(List<Section> before, List<Section> now) {
        var then = byHeading(before);
        var later = byHeading(now);
        var headings = new LinkedHashSet<>(later.keySet());
        headings.addAll(then.keySet());
        return headings.stream()
                .filter(h -> !then.containsKey(h) || !then.get(h).equals(later.get(h)))
                .map(h -> new PaperChange(h, Segment.between(then.getOrDefault(h, ""), later.getOrDefault(h, ""))))
                .toList();
    }

    /** Two parts with one heading are one here. */
    private static Map<String, String> byHeading(List<Section> sections) {
        var texts = new LinkedHashMap<String, String>();
        sections.forEach(s -> texts.merge(s.heading(), s.text(), (one, other) -> one + "\n\n" + other));
        return texts;
    }
}
