package nl.samenaanzet.document;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A piece of text that stayed, went or came. */
public record Segment(Change change, String text) {

    /**
     * Comparing word by word takes time with the square of what changed; a longer text is shown as it was and as it is.
     */
    private static final int LONGEST = 12_000;

    public enum Change {
        SAME,
        DELETED,
        INSERTED
    }

    /** What went and came between two texts, word by word. */
    public static List<Segment> between(String before, String now) {
        if (before.length() + now.length() > LONGEST) {
            return replaced(before, now);
        }
        var from = split(before);
        var to = split(now);
        var segments = new ArrayList<Segment>();
        var at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            add(segments, Change.SAME, from.subList(at, delta.getSource().getPosition()));
            add(segments, Change.DELETED, delta.getSource().getLines());
            add(segments, Change.INSERTED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(segments, Change.SAME, from.subList(at, from.size()));
        return segments;
    }

    /** The whole text went, and the other came. */
    public static List<Segment> replaced(String before, String now) {
        var segments = new ArrayList<Segment>();
        add(segments, Change.DELETED, List.of(before));
        add(segments, Change.INSERTED, List.of(now));
        return segments;
    }

    /** A word with the white space after it. */
    private static List<String> split(String text) {
        return Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
    }

    private static void add(List<Segment> segments, Change change, List<String> words) {
        var text = String.join("", words);
        if (!text.isEmpty()) {
            segments.add(new Segment(change, text));
        }
    }
}
