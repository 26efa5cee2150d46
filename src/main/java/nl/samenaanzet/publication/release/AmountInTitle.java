package nl.samenaanzet.publication.release;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.TypedNumber;

/** A title that names the amount that was proposed is proposed with the amount that was decided. */
final class AmountInTitle {

    private static final Pattern AMOUNT = Pattern.compile("\\d[\\d.,]*\\d");

    private AmountInTitle() {}

    /**
     * @param proposed in euros, or null
     * @param decided in euros, or null when nothing was granted
     */
    static String decided(String title, BigDecimal proposed, BigDecimal decided, Locale language) {
        return proposed == null || decided == null || proposed.compareTo(decided) == 0
                ? title
                : AMOUNT.matcher(title)
                        .replaceAll(found ->
                                is(found.group(), proposed, language) ? written(decided, language) : found.group());
    }

    private static boolean is(String typed, BigDecimal amount, Locale language) {
        try {
            return TypedNumber.number(typed, language).compareTo(amount) == 0;
        } catch (Refusal none) {
            return false;
        }
    }

    private static String written(BigDecimal amount, Locale language) {
        return String.format(language, amount.stripTrailingZeros().scale() > 0 ? "%,.2f" : "%,.0f", amount);
    }
}
