package nl.samenaanzet.theoryofchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.samenaanzet.theoryofchange.ElementDraft.Aim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an indicator can stand at follows from what it counts and where it goes. */
class AimTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "procent, 30, 50, 57.7, true",
                "procent, 30, 50, 100, true",
                "procent, 30, 50, 577, false",
                "procent, 30, 50, -20, false",
                "% van de buren, -, -, 101, false",
                "Percentage, -, -, -0.01, false",
                "procent groei, 0, 120, 110, true",
                "procent minder, 0, -20, -15, true",
                "meldingen, 250, 100, 400, true",
                "meldingen, 250, 100, -1, false",
                "-, -, -, 0, true"
            })
    void whatCannotBeIsOutOfReach(String unit, BigDecimal from, BigDecimal to, BigDecimal amount, boolean reaches) {
        assertThat(new Aim(unit, from, to).reaches(amount)).isEqualTo(reaches);
    }
}
