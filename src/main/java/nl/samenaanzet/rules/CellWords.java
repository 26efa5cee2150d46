package nl.samenaanzet.rules;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import nl.samenaanzet.language.Bundles;

/**
 * What stands in a cell of a table, in the words of the bundle: {@code not("nog_niet")} is "niet: nog niet". A word
 * that the bundle does not have is said as it is, with spaces.
 */
public final class CellWords {

    private static final ResourceBundle TEXTS = Bundles.of("rules", Bundles.WHOLE);
    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|(<=|>=|<|>)|([A-Za-z_]\\w*)|(,\\s*)|([()])");
    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private CellWords() {}

    /** A condition, or what a row concludes. */
    public static String of(String cell) {
        return TableFile.isAny(cell) || "null".equals(cell)
                ? say("any")
                : PART.matcher(cell)
                        .replaceAll(part -> java.util.regex.Matcher.quoteReplacement(
                                said(part.group(1), part.group(2), part.group(3), part.group(4))))
                        .replaceAll(" +", " ")
                        .strip();
    }

    /** One value, or the name of one. */
    public static String word(String code) {
        var key = "rules.word." + code.replace(' ', '_');
        return TEXTS.containsKey(key)
                ? TEXTS.getString(key)
                : CAPITAL.matcher(code).replaceAll(" ").replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private static String said(String text, String compared, String name, String comma) {
        if (text != null) {
            return word(text);
        }
        if (compared != null) {
            return say(
                            compared.equals("<")
                                    ? "less"
                                    : compared.equals("<=") ? "most" : compared.equals(">") ? "more" : "least")
                    + " ";
        }
        return name != null ? word(name) : comma != null ? " " + say("or") + " " : " ";
    }

    private static String say(String key) {
        return TEXTS.getString("rules.cell." + key);
    }
}
