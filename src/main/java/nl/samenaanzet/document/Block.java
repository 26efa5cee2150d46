package nl.samenaanzet.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph or a list, as a page or a file shows it.
 *
 * @param items empty for a paragraph
 */
public record Block(String paragraph, List<String> items) {

    /** Where a figure comes from, as drafts write it: "(bron: /accountability/AB?jaar=2026)". */
    private static final Pattern SOURCE = Pattern.compile("\\(bron: (/[a-z][\\w/?=&#.-]*)\\)");

    /**
     * A part of a text.
     *
     * @param href address on this site when it names a source, else null
     */
    public record Part(String text, String href) {}

    /** A text with the sources it names as links. */
    public static List<Part> parts(String text) {
        var parts = new ArrayList<Part>();
        var found = SOURCE.matcher(text);
        int end = 0;
        for (; found.find(); end = found.end()) {
            parts.add(new Part(text.substring(end, found.start()), null));
            parts.add(new Part(found.group(), found.group(1)));
        }
        parts.add(new Part(text.substring(end), null));
        return parts.stream().filter(p -> !p.text().isEmpty()).toList();
    }

    /** Reads the plain text of a section. */
    public static List<Block> of(String text) {
        var blocks = new ArrayList<Block>();
        for (var part : text.replace("\r\n", "\n").split("\n\\s*\n")) {
            var items = new ArrayList<String>();
            var lines = new ArrayList<String>();
            for (var line : part.strip().split("\n")) {
                if (line.startsWith("- ")) {
                    items.add(line.substring(2).strip());
                } else if (!line.isBlank()) {
                    lines.add(line.strip());
                }
            }
            if (!lines.isEmpty()) {
                blocks.add(new Block(String.join(" ", lines), List.of()));
            }
            if (!items.isEmpty()) {
                blocks.add(new Block("", items));
            }
        }
        return blocks;
    }
}
