package nl.samenaanzet.document;

import java.util.ArrayList;
import java.util.List;

/** A paragraph or a list, as a page or a file shows it. @param items empty for a paragraph */
public record Block(String paragraph, List<String> items) {

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
