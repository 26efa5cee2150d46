package nl.samenaanzet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A source is read as words, with a link at each article. */
class CitationTest {

    private static final String GEMEENTEWET = "https://wetten.overheid.nl/jci1.3:c:BWBR0005416&artikel=";

    @Test
    void eachArticleOfALawHasItsLink() {
        var parts = Citation.of("Gemeentewet art. 189 lid 3, 192 en 156: de raad stelt vast. Awb art. 4:23.");

        assertThat(parts)
                .containsExactly(
                        new Citation("Gemeentewet art. ", null),
                        new Citation("189 lid 3", GEMEENTEWET + "189&lid=3"),
                        new Citation(", ", null),
                        new Citation("192", GEMEENTEWET + "192"),
                        new Citation(" en ", null),
                        new Citation("156", GEMEENTEWET + "156"),
                        new Citation(": de raad stelt vast. Awb art. ", null),
                        new Citation("4:23", "https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=4:23"),
                        new Citation(".", null));
    }

    @Test
    void aRuleOfTheMunicipalityHasItsLink() {
        assertThat(Citation.of("Verordening (CVDR736387)"))
                .contains(new Citation("CVDR736387", "https://lokaleregelgeving.overheid.nl/CVDR736387"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Woo art. 3.3 met art. 5.1; de AVG.| 2",
                "Gemeentewet art. 160 lid 1, nu onderdeel d| 1",
                "Gemeentewet art. 200.| 1",
                "Zie art. 3 van iets anders| 0",
                "Naar Platform31, Wijkengids 6.7| 0",
                "<b>Woo</b> art. 1| 1"
            })
    void onlyAnArticleOfANamedLawIsALink(String text, int links) {
        var parts = Citation.of(text);

        assertThat(parts.stream().filter(p -> p.href() != null)).hasSize(links);
        assertThat(parts.stream().map(Citation::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
