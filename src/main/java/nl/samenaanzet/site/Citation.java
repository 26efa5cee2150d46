package nl.samenaanzet.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of a text that says where something is written: an article with the address where it can be read today, or the
 * words between.
 *
 * @param href null for words
 */
record Citation(String text, String href) {

    /** Numbers of wetten.overheid.nl. */
    private static final Map<String, String> LAWS = Map.of(
            "Gemeentewet", "BWBR0005416",
            "Awb", "BWBR0005537",
            "Woo", "BWBR0045754",
            "Algemene termijnenwet", "BWBR0002448");

    private static final String ARTICLE = "(\\d+[a-z]?(?:[:.]\\d+[a-z]?)?)(?: lid (\\d+))?";
    private static final Pattern ONE = Pattern.compile(ARTICLE);
    private static final Pattern FOUND =
            Pattern.compile("art\\. " + ARTICLE + "(?:(?:, | en | met )(?:art\\. )?" + ARTICLE + "\\b)*|CVDR\\d+");

    /** The parts of a text, in order; together they are the text. */
    static List<Citation> of(String text) {
        var parts = new ArrayList<Citation>();
        var found = FOUND.matcher(text);
        var from = 0;
        while (found.find()) {
            var law = law(text.substring(0, found.start()));
            var one = found.group().startsWith("CVDR") ? Pattern.compile("CVDR\\d+") : ONE;
            var each = one.matcher(text).region(found.start(), found.end());
            while (each.find()) {
                words(parts, text.substring(from, each.start()));
                parts.add(new Citation(
                        each.group(),
                        each.groupCount() == 0
                                ? "https://lokaleregelgeving.overheid.nl/" + each.group()
                                : law.map(number -> article(number, each.group(1), each.group(2)))
                                        .orElse(null)));
                from = each.end();
            }
        }
        words(parts, text.substring(from));
        return parts;
    }

    private static void words(List<Citation> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Citation(text, null));
        }
    }

    /** The law that was named last. */
    private static Optional<String> law(String before) {
        return LAWS.entrySet().stream()
                .filter(law -> before.contains(law.getKey()))
                .max(Comparator.comparingInt(law -> before.lastIndexOf(law.getKey())))
                .map(Map.Entry::getValue);
    }

    private static String article(String law, String article, String paragraph) {
        return "https://wetten.overheid.nl/jci1.3:c:%s&artikel=%s%s"
                .formatted(law, article, paragraph == null ? "" : "&lid=" + paragraph);
    }
}
