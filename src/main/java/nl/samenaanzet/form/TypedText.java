package nl.samenaanzet.form;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text that people type or paste, the same wherever it comes in, and measured. */
public final class TypedText {

    private static final Pattern LINE_ENDS = Pattern.compile("\\R");
    /** What no XML, PDF or calendar can carry. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]|[\\uFFFE\\uFFFF\\uFEFF]");

    private static final Pattern ENDS = Pattern.compile("^[\\s\\h\\u200B]+|[\\s\\h\\u200B]+$");

    private TypedText() {}

    /** One kind of line end, composed letters, without control characters and without space around it; "" for null. */
    public static String tidy(String typed) {
        if (typed == null) {
            return "";
        }
        var lines = LINE_ENDS.matcher(typed).replaceAll("\n");
        return ENDS.matcher(UNSEEN.matcher(Normalizer.normalize(lines, Normalizer.Form.NFC))
                        .replaceAll(""))
                .replaceAll("");
    }

    /**
     * Tidied, possibly empty.
     *
     * @throws Refusal at the field when it is longer than {@code most}
     */
    public static String of(String typed, String field, int most) {
        var text = tidy(typed);
        if (text.length() > most) {
            throw Refusal.at(field, "form.wrong.long", most, text.length());
        }
        return text;
    }

    /**
     * Tidied, not empty.
     *
     * @param missing key of the sentence that asks for it
     * @throws Refusal at the field when it is empty or longer than {@code most}
     */
    public static String required(String typed, String field, int most, String missing) {
        var text = of(typed, field, most);
        if (text.isEmpty()) {
            throw Refusal.at(field, missing);
        }
        return text;
    }

    /** What someone typed, short enough to be said back in a sentence. */
    static String said(String typed) {
        var text = tidy(typed).replace('\n', ' ');
        return text.length() > 30 ? text.substring(0, 30) + "..." : text;
    }
}
