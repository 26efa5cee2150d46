package nl.samenaanzet.document;

import java.util.List;
import java.util.stream.IntStream;

/** A part of a paper. @param text plain; an empty line ends a paragraph, a line with "- " in front is an item of a list */
public record Section(String heading, String text) {

    /** What people typed: a part without a heading goes. */
    public static List<Section> typed(List<String> headings, List<String> texts) {
        return IntStream.range(0, Math.min(headings.size(), texts.size())).filter(i -> !headings.get(i).isBlank())
                .mapToObj(i -> new Section(headings.get(i).strip(), texts.get(i).strip().replace("\r\n", "\n"))).toList();
    }

    /** As a page or a file shows it. */
    public List<Block> blocks() {
        return Block.of(text);
    }
}
