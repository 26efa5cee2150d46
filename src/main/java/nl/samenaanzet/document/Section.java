package nl.samenaanzet.document;

import java.util.List;
import java.util.stream.IntStream;
import nl.samenaanzet.form.TypedText;

/**
 * A part of a paper.
 *
 * @param text plain; an empty line ends a paragraph, a line with "- " in front is an item of a list
 */
public record Section(String heading, String text) {

    /** What people typed, null for nothing: a part without a heading goes. */
    public static List<Section> typed(List<String> headings, List<String> texts) {
        return shown(headings, texts).stream()
                .filter(s -> !s.heading().isEmpty())
                .toList();
    }

    /** The same for the form once more: whatever was typed stays. */
    public static List<Section> shown(List<String> headings, List<String> texts) {
        return headings == null || texts == null
                ? List.of()
                : IntStream.range(0, Math.min(headings.size(), texts.size()))
                        .mapToObj(i -> new Section(TypedText.tidy(headings.get(i)), TypedText.tidy(texts.get(i))))
                        .filter(s -> !s.heading().isEmpty() || !s.text().isEmpty())
                        .toList();
    }

    /** As a page or a file shows it. */
    public List<Block> blocks() {
        return Block.of(text);
    }
}
