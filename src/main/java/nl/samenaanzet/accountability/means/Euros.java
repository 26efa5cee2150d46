package nl.samenaanzet.accountability.means;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Amounts as Dutch people write them: "12.500" or "12.500,50". */
public final class Euros {

    private static final DecimalFormatSymbols DUTCH = DecimalFormatSymbols.getInstance(Locale.forLanguageTag("nl-NL"));

    private Euros() {}

    public static String of(BigDecimal amount) {
        return new DecimalFormat(amount.stripTrailingZeros().scale() > 0 ? "#,##0.00" : "#,##0", DUTCH).format(amount);
    }

    public static String of(int number) {
        return of(BigDecimal.valueOf(number));
    }
}
