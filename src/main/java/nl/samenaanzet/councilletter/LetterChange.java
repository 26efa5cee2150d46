package nl.samenaanzet.councilletter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.approval.TextChange;
import nl.samenaanzet.approval.TextChange.Kind;
import nl.samenaanzet.approval.TextChange.Segment;
import nl.samenaanzet.document.Section;

/** What changed under one heading. @param segments what stayed, went and came */
public record LetterChange(String heading, List<Segment> segments) {

    /** Comparing word by word takes time with the square of what changed; a longer text is shown as it was and as it is. */
    private static final int LONGEST = 12_000;

    /** In order of the later text; what is only in the earlier one comes after it. */
    public static List<LetterChange> between(LetterText before, LetterText now) {
        var then = byHeading(before.sections());
        var later = byHeading(now.sections());
        var headings = new LinkedHashSet<>(later.keySet());
        headings.addAll(then.keySet());
        return headings.stream().filter(h -> !then.getOrDefault(h, "").equals(later.getOrDefault(h, "")) || !then.containsKey(h) || !later.containsKey(h))
                .map(h -> new LetterChange(h, segments(then.getOrDefault(h, ""), later.getOrDefault(h, "")))).toList();
    }

    /** Two parts with one heading are one here. */
    private static Map<String, String> byHeading(List<Section> sections) {
        var texts = new LinkedHashMap<String, String>();
        sections.forEach(s -> texts.merge(s.heading(), s.text(), (one, other) -> one + "\n\n" + other));
        return texts;
    }

    private static List<Segment> segments(String before, String now) {
        if (before.length() + now.length() <= LONGEST) {
            return TextChange.words(before, now);
        }
        var whole = new ArrayList<Segment>();
        whole.add(new Segment(Kind.DELETED, before));
        whole.add(new Segment(Kind.INSERTED, now));
        return whole;
    }
}
