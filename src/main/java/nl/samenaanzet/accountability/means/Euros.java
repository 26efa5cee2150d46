package nl.samenaanzet.accountability.means;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Amounts as people write them in their language: in Dutch "12.500" or "12.500,50". */
public record Euros(Locale language) {

    /** For a template. */
    public static Euros in(Locale language) {
        return new Euros(language);
    }

    public String of(BigDecimal amount) {
        return new DecimalFormat(
                        amount.stripTrailingZeros().scale() > 0 ? "#,##0.00" : "#,##0",
                        DecimalFormatSymbols.getInstance(language))
                .format(amount);
    }

    public String of(int number) {
        return of(BigDecimal.valueOf(number));
    }
}
