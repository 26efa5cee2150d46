package nl.samenaanzet.privacy.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.privacy.marks.Mark.Answer;
import nl.samenaanzet.privacy.marks.Mark.Kind;
import nl.samenaanzet.testing.OurTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What looks like data of a person, and what does not. */
class PersonMarksTest {

    private final PersonMarks marks = knowing("Voornaam van der Achternaam", "Eenwoord");

    private static PersonMarks knowing(String... names) {
        var beans = new StaticListableBeanFactory(Map.of("names", (KnownNames) () -> List.of(names)));
        return new PersonMarks(new NameFinder(beans.getBeanProvider(KnownNames.class)), OurTexts.dutch());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "EMAIL   | wijkteam@voorbeeld.nl            | Mail wijkteam@voorbeeld.nl.",
                "EMAIL   | voor.naam+wijk@mail.voorbeeld.eu | (voor.naam+wijk@mail.voorbeeld.eu)",
                "PHONE   | 030-286 10 00                    | Bel 030-286 10 00 voor vragen",
                "PHONE   | 0302861000                       | Bel 0302861000",
                "PHONE   | (030) 286 10 00                  | Bel (030) 286 10 00.",
                "PHONE   | 06-12345678                      | app 06-12345678",
                "PHONE   | 06 12 34 56 78                   | app 06 12 34 56 78",
                "PHONE   | 0612345678                       | reden: 0612345678",
                "PHONE   | +31 6 12345678                   | app +31 6 12345678",
                "PHONE   | 0031612345678                    | app 0031612345678",
                "PHONE   | +32 2 555 12 12                  | in Brussel +32 2 555 12 12",
                "BSN     | 111222333                        | nummer 111222333",
                "BSN     | 1112.22.333                      | nummer 1112.22.333",
                "BSN     | 111 222 333                      | BSN 111 222 333",
                "BSN     | 123456782                        | 123456782",
                "IBAN    | NL91ABNA0417164300               | op NL91ABNA0417164300.",
                "IBAN    | NL91 ABNA 0417 1643 00           | op NL91 ABNA 0417 1643 00 OP NAAM",
                "IBAN    | nl91abna0417164300               | op nl91abna0417164300",
                "IBAN    | BE68 5390 0754 7034              | op BE68 5390 0754 7034",
                "ADDRESS | Einsteindreef 12, 3562 GA        | Kom naar Einsteindreef 12, 3562 GA Utrecht",
                "ADDRESS | Einsteindreef 12a 3562GA         | Einsteindreef 12a 3562GA",
                "ADDRESS | 3562 GA                          | bij 3562 GA in de buurt",
                "ADDRESS | 3562GA 12                        | bij 3562GA 12",
                "ADDRESS | Kerkstraat 1, 2026 AB            | Kerkstraat 1, 2026 AB Haarlem",
                "NAME    | Voornaam van der Achternaam      | Voorstel van Voornaam van der Achternaam.",
                "NAME    | voornaam van der achternaam      | voorstel van voornaam van der achternaam",
                "NAME    | van der Achternaam               | Het idee van der Achternaam",
                "NAME    | Eenwoord                         | Volgens Eenwoord kan het",
                "NAME    | mevrouw De Vries                 | Volgens mevrouw De Vries kan het",
                "NAME    | dhr. A.B. de Vries               | Volgens dhr. A.B. de Vries kan het"
            })
    void isFound(Kind kind, String said, String text) {
        assertThat(marks.in(List.of(text)))
                .extracting(Mark::kind, Mark::said)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(kind, said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De raad stelt € 500.000 beschikbaar, waarvan € 111.222.333 later.",
                "In 2026-2030 en van 2026 tot en met 2030; per 03-11-2026 om 20:15 uur.",
                "Op 2026-11-03T20:15:00Z, op 20261103 en op 3 november 2026.",
                "Artikel 5.1, artikel 160 lid 1 onder e, art. 10.2.3 en de artikelen 19, 190 en 197.",
                "SvO-2026-VB-003-1, T7-9, ISO 8601, 2026 EU, 1.250.000 en 12,5%.",
                "Versie 1.2.3 van 123 456 789 regels; 123456789 is geen nummer van iemand.",
                "Bel de gemeente op 14 030 of 0800-1234.",
                "Een eenwoordig antwoord van de Eenwoorden; de achternamen staan er niet bij.",
                "NL91ABNA0417164301 en NL91 zijn geen rekeningen; @wijk en wijk@ geen adressen.",
                "De heer des huizes; mevrouw de voorzitter.",
                ""
            })
    void isLeftAlone(String text) {
        assertThat(marks.in(List.of(text))).isEmpty();
    }

    @Test
    void oneThingIsAskedOnceAndBlankedWhereverItStands() {
        var texts = List.of("Mail wijk@voorbeeld.nl of bel 06-12345678", "WIJK@voorbeeld.nl en 06-12345678");
        var asked = marks.in(texts).stream().collect(Collectors.toMap(Mark::kind, Mark::key));
        assertThat(asked).containsOnlyKeys(Kind.EMAIL, Kind.PHONE);
        var answers = Map.of(asked.get(Kind.EMAIL), Answer.BLANK, asked.get(Kind.PHONE), Answer.KEEP);
        marks.mustBeAnswered(texts, answers);
        assertThat(texts.stream().map(text -> marks.blanked(text, answers)))
                .containsExactly("Mail [weggelakt] of bel 06-12345678", "[weggelakt] en 06-12345678");
        assertThat(marks.blanked(null, answers)).isNull();
    }

    @Test
    void whatHasNoAnswerIsRefusedByName() {
        var texts = List.of("Mail wijk@voorbeeld.nl of bel 06-12345678");
        var mail = marks.in(texts).getFirst().key();
        assertThatThrownBy(() -> marks.mustBeAnswered(texts, Map.of(mail, Answer.KEEP)))
                .isInstanceOfSatisfying(Refusal.class, no -> {
                    assertThat(no.field()).isEqualTo("marks");
                    assertThat(no.key()).isEqualTo("privacy.refusal.unanswered");
                    assertThat(no.arguments()).containsExactly("06-12345678");
                });
    }

    @ParameterizedTest
    @CsvSource({"111222333, true", "123456782, true", "012345672, true", "123456789, false", "000000000, false"})
    void aCitizenServiceNumberPassesTheElevenTest(String digits, boolean passes) {
        assertThat(PatternFinder.passesEleven(digits)).isEqualTo(passes);
    }
}
