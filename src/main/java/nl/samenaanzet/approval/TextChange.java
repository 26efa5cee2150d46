package nl.samenaanzet.approval;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.samenaanzet.approval.judged.JudgedText;
import nl.samenaanzet.document.Segment;

/**
 * What changed in one element of a text, word by word.
 *
 * @param element "title", "summary", "about", "owner", "means", "meansNote", "document", or the name of a fact
 * @param part number of the decision component (of the later text, where it is in both), or 0
 * @param fact whether it is an answer to a question about a component; its text is a value, or empty
 */
public record TextChange(String element, int part, boolean fact, List<Segment> segments) {

    private record Place(String partId, String element, boolean fact) {}

    /** In order of the later text; what is only in the earlier one comes after it. */
    public static List<TextChange> between(JudgedText before, JudgedText now) {
        var then = elements(before);
        var later = elements(now);
        var places = new LinkedHashSet<>(later.keySet());
        places.addAll(then.keySet());
        return places.stream()
                .filter(p -> !Objects.equals(then.get(p), later.get(p)))
                .map(p -> new TextChange(
                        p.element(),
                        number(p, now, before),
                        p.fact(),
                        p.fact()
                                ? Segment.replaced(then.getOrDefault(p, ""), later.getOrDefault(p, ""))
                                : Segment.between(then.getOrDefault(p, ""), later.getOrDefault(p, ""))))
                .toList();
    }

    private static Map<Place, String> elements(JudgedText text) {
        var elements = new LinkedHashMap<Place, String>();
        put(elements, "", "title", text.title());
        put(elements, "", "summary", text.summary());
        for (var part : text.parts()) {
            put(elements, part.id(), "about", part.about());
            put(elements, part.id(), "owner", part.owner());
            put(elements, part.id(), "means", part.means());
            put(elements, part.id(), "meansNote", part.meansNote());
            part.facts().forEach((name, value) -> elements.put(new Place(part.id(), name, true), value));
        }
        if (text.document() != null) {
            put(
                    elements,
                    "",
                    "document",
                    "%s (SHA-256 %s)"
                            .formatted(text.document().name(), text.document().sha256()));
        }
        return elements;
    }

    private static void put(Map<Place, String> elements, String part, String element, String text) {
        if (text != null && !text.isEmpty()) {
            elements.put(new Place(part, element, false), text);
        }
    }

    private static int number(Place place, JudgedText now, JudgedText before) {
        return Stream.concat(now.parts().stream(), before.parts().stream())
                .filter(part -> part.id().equals(place.partId()))
                .findFirst()
                .map(JudgedText.Part::position)
                .orElse(0);
    }
}
