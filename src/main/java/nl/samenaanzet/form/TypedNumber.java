package nl.samenaanzet.form;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Numbers and money as people write them: 25000, 25.000, 25.000,00, 1250,5, with euro sign and spaces, "25.000,-". One
 * dot and three digits are thousands, as in Dutch, in every language. Only "1,250" on an English page can mean two
 * things and is refused. Nothing here is kept more precisely than in hundredths, so more decimals are refused and never
 * rounded.
 */
public final class TypedNumber {

    private static final int LONGEST = 40;
    private static final int MOST_BEFORE = 12;
    private static final int MOST_AFTER = 2;
    private static final Pattern MONEY =
            Pattern.compile("(?i)^(-?)(?:€|eur\\b|euro\\b)[\\s\\h]*|[\\s\\h]*(?:€|\\beuro?)$|,(?:--?|=|—|–)$");
    private static final Pattern SPACED = Pattern.compile("-?\\d{1,3}(?:[\\s\\h]\\d{3})+(?:[.,]\\d+)?");
    private static final Pattern DUTCH = Pattern.compile("-?(?:[1-9]\\d{0,2}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?");
    private static final Pattern ENGLISH =
            Pattern.compile("-?(?:\\d+\\.\\d+|\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d{1,3}(?:,\\d{3}){2,})");
    private static final Pattern EITHER = Pattern.compile("-?[1-9]\\d{0,2},\\d{3}");

    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");
    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,5}");

    private TypedNumber() {}

    /**
     * @throws Refusal when it is no number, could be two, or is larger or more precise than anything that is counted
     *     here
     */
    public static BigDecimal number(String typed, Locale language) {
        if (typed == null || typed.length() > LONGEST) {
            throw new Refusal("form.wrong.number", TypedText.said(typed));
        }
        var plain = MONEY.matcher(
                        MONEY.matcher(TypedText.tidy(typed)).replaceAll("$1").strip())
                .replaceAll("$1")
                .strip();
        var text = SPACED.matcher(plain).matches() ? plain.replaceAll("[\\s\\h]", "") : plain;
        if (pointed(language) && EITHER.matcher(text).matches()) {
            throw new Refusal("form.wrong.twoNumbers", TypedText.said(typed));
        }
        if (DUTCH.matcher(text).matches()) {
            return bounded(text.replace(".", "").replace(',', '.'), typed);
        }
        if (ENGLISH.matcher(text).matches()) {
            return bounded(text.replace(",", ""), typed);
        }
        throw new Refusal("form.wrong.number", TypedText.said(typed));
    }

    /** @throws Refusal as for a number, and when it is not whole */
    public static int whole(String typed, Locale language) {
        var number = number(typed, language);
        try {
            return number.intValueExact();
        } catch (ArithmeticException broken) {
            throw new Refusal(
                    number.stripTrailingZeros().scale() > 0 ? "form.wrong.whole" : "form.wrong.big",
                    TypedText.said(typed));
        }
    }

    /** As a form shows it again, without marks for thousands: "1250,50", "57,7", "25000"; in English "1250.50". */
    public static String shown(BigDecimal number, Locale language) {
        var plain = number.stripTrailingZeros();
        var cents = number.scale() == 2 && plain.scale() > 0 ? number : plain.scale() < 0 ? plain.setScale(0) : plain;
        var text = cents.toPlainString();
        return pointed(language) ? text : text.replace('.', ',');
    }

    /**
     * A year, or null for nothing typed.
     *
     * @param field that it was typed in, or null where it stands in an address only
     * @throws Refusal when it is no year of ours
     */
    public static Integer year(String typed, String field) {
        var text = TypedText.tidy(typed);
        if (text.isEmpty()) {
            return null;
        }
        if (!YEAR.matcher(text).matches()) {
            throw Refusal.at(field, "form.wrong.year", TypedText.said(text));
        }
        return Integer.valueOf(text);
    }

    /**
     * The number of a page in an address: the first when there is none.
     *
     * @throws Refusal about no field
     */
    public static int page(String typed) {
        var text = TypedText.tidy(typed);
        if (!text.isEmpty() && !PAGE.matcher(text).matches()) {
            throw new Refusal("form.wrong.page", TypedText.said(text));
        }
        return text.isEmpty() ? 1 : Integer.parseInt(text);
    }

    /** Whether a dot comes before the decimals in this language, as in English. */
    private static boolean pointed(Locale language) {
        return DecimalFormatSymbols.getInstance(language).getDecimalSeparator() == '.';
    }

    private static BigDecimal bounded(String plain, String typed) {
        var point = plain.indexOf('.');
        var before = (point < 0 ? plain : plain.substring(0, point))
                .replaceFirst("^-?0*", "")
                .length();
        if (before > MOST_BEFORE) {
            throw new Refusal("form.wrong.big", TypedText.said(typed));
        }
        if (point >= 0 && plain.length() - point - 1 > MOST_AFTER) {
            throw new Refusal("form.wrong.precise", TypedText.said(typed));
        }
        return new BigDecimal(plain);
    }
}
