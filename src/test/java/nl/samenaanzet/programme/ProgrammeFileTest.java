package nl.samenaanzet.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** The programme file of the letter is good; each planted fault is refused with its line and a reason. */
class ProgrammeFileTest {

    private static final ProgrammeFile FILE = new ProgrammeFile(null, Locale.of("nl"));
    private static final String GOOD = text("programme/programme.yaml");

    @Test
    void theFileOfTheLetterIsGood() throws IOException {
        var programme = FILE.read("programme.yaml", GOOD);

        assertThat(programme.about().name()).isEqualTo("Samen voor Overvecht");
        assertThat(programme.about().prefix()).isEqualTo("SvO");
        assertThat(programme.ambitionSpecs()).extracting("code").containsExactly("VB", "PW", "PJ", "ZO", "MO");
        assertThat(programme.bodies().coalition().seats()).isEqualTo(31);
        assertThat(programme.seatSpecs()).hasSize(8 + 31);
        assertThat(programme.known().frames()).extracting("when").containsExactly("juli 2019", "juni 2024");
    }

    @Test
    void whatTheLetterLeavesOpenIsNotFilledIn() throws IOException {
        var programme = FILE.read("programme.yaml", GOOD);

        assertThat(programme.bodies().kernteam().seats())
                .filteredOn(seat -> seat.sector() == null)
                .singleElement()
                .satisfies(seat -> assertThat(seat.open()).isNotBlank());
        assertThat(programme.seatSpecs())
                .filteredOn(seat -> seat.key().startsWith("wijkcoalitie"))
                .allSatisfy(seat -> assertThat(seat.sectorKey()).isNull());
        assertThat(programme.known().dates())
                .filteredOn(moment -> moment.what().equals("Bijeenkomst met de raad"))
                .singleElement()
                .satisfies(moment -> assertThat(moment.date()).isNull());
        assertThat(programme.known().open()).isNotEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            prefix: SvO                        | prefix: S                           | patroon
            {code: PW, name:                   | {code: VB, name:                    | 'VB' komt twee keer voor
            {code: PW, name:                   | {code: pw, name:                    | patroon
            {key: onderwijs, name:             | {key: bewoners, name:               | 'bewoners' komt twee keer voor
            overarching: {code: SH             | overarching: {code: VB              | 'VB' is al de code van een ambitie
            code: gm0344                       | code: Utrecht                       | patroon
            name: rijk, group: overheid        | name: rijk, group: regering         | opsomming
            min-present: 5                     | min-present: 9                      | min-present is 9, maar het kernteam haalt hoogstens 8
            min-sectors: 5                     | min-sectors: 8                      | min-sectors is 8, maar het kernteam haalt hoogstens 7
            min-in-favour: 5                   | min-in-favour: 12                   | min-in-favour is 12
            nplv: "--03-01"                    | nplv: 1 maart                       | patroon
              evaluation: {min-sectoren        |   evaluatie: {min-sectoren          | evaluatie
            {number: 3, sector: gezondheidszorg | {number: 3, sector: wijkagenten    | sector 'wijkagenten' bestaat niet
            {number: 3, sector: gezondheidszorg} | {number: 3}                       | 'open' niet gevonden
            {number: 3, sector:                | {number: 4, sector:                 | nummer de zetels 1, 2, 3
              seats: 31                        |   seats: eenendertig                | integer
            "2024-09-24"                       | "2024-09-31"                        | datum
            when: juli 2019, source:           | wanneer: juli 2019, source:         | wanneer
            [bewoners, ondernemers, gezond     | [bewoners, bewoners, gezond         | uniek
            """)
    void aFaultNamesItsLineAndTheReason(String good, String bad, String reason) {
        var line = 1
                + GOOD.substring(0, GOOD.indexOf(good))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();

        var faults = faultsOf(GOOD.replaceFirst(Pattern.quote(good), bad));

        assertThat(faults)
                .anySatisfy(fault -> assertThat(fault)
                        .startsWith("programme.yaml, regel %d: ".formatted(line))
                        .contains(reason));
    }

    @Test
    void aKeyThatIsWrittenTwiceIsRefusedAtTheSecond() {
        assertThat(faultsOf(GOOD.replace("prefix: SvO", "prefix: SvO\nprefix: Svo")))
                .singleElement()
                .asString()
                .startsWith("programme.yaml, regel 8: geen geldige YAML")
                .contains("prefix");
    }

    @Test
    void everyFaultIsNamedNotOnlyTheFirst() {
        var faults = faultsOf(GOOD.replace("prefix: SvO", "prefix: S").replace("seats: 31", "seats: 0"));

        assertThat(faults).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"''", "'just text'", "'[1, 2]'", "'name: [unclosed'"})
    void whatIsNoProgrammeIsRefused(String nonsense) {
        assertThat(faultsOf(nonsense)).isNotEmpty().allMatch(fault -> fault.startsWith("programme.yaml"));
    }

    private List<String> faultsOf(String yaml) {
        var refused = catchThrowableOfType(ProgrammeRefused.class, () -> FILE.read("programme.yaml", yaml));
        assertThat(refused).as("the file is refused").isNotNull();
        return refused.faults();
    }

    private static String text(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
