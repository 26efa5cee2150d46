package nl.samenaanzet.publication.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title does not say the amount that was proposed when another was decided. */
class AmountInTitleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "€ 90.000 voor licht|90000.00|60000.00|€ 60.000 voor licht",
                "90000 euro voor 12 lampen|90000|60000.50|60.000,50 euro voor 12 lampen",
                "90.000,00 euro|90000|60000|60.000 euro",
                "€ 90.000 voor licht|90000|90000.00|€ 90.000 voor licht",
                "€ 90.000 voor licht|90000|-|€ 90.000 voor licht",
                "Licht in 2026|-|60000|Licht in 2026",
                "Licht in 2026 (1.2.3)|90000|60000|Licht in 2026 (1.2.3)"
            })
    void theAmountThatWasDecidedTakesItsPlace(String title, BigDecimal proposed, BigDecimal decided, String expected) {
        assertThat(AmountInTitle.decided(title, proposed, decided, Locale.of("nl")))
                .isEqualTo(expected);
    }
}
