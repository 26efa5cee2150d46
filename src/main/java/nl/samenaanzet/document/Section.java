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

    /** A form on which people type the parts of a paper; null for nothing. */
    public interface Typed {

        List<String> heading();

        List<String> text();

        /** A part without a heading goes. */
        default List<Section> sections() {
            return shown().stream().filter(s -> !s.heading.isEmpty()).toList();
        }

        /** For the form once more: whatever was typed stays. */
        default List<Section> shown() {
            return heading() == null || text() == null
                    ? List.of()
                    : IntStream.range(0, Math.min(heading().size(), text().size()))
                            .mapToObj(i -> new Section(TypedText.tidy(heading().get(i)), TypedText.tidy(text().get(i))))
                            .filter(s -> !s.heading.isEmpty() || !s.text.isEmpty())
                            .toList();
        }
    }

    /** As a page or a file shows it. */
    public List<Block> blocks() {
        return Block.of(text);
    }
}
