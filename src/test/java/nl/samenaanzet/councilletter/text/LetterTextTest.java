package nl.samenaanzet.councilletter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.samenaanzet.councilletter.FileRef;
import nl.samenaanzet.councilletter.RaadsbriefKind;
import nl.samenaanzet.councilletter.text.LetterAnnexes.Annex;
import nl.samenaanzet.document.PaperText;
import nl.samenaanzet.document.Section;
import org.junit.jupiter.api.Test;

class LetterTextTest {

    private static final FileRef FILE = new FileRef(UUID.randomUUID(), "kaart.pdf", "application/pdf", 10, "aa", false);
    private static final LetterText TEXT = new LetterText(
            RaadsbriefKind.BRIEF,
            "Raadsbrief",
            List.of(new Section("Achtergrond", "Eerste alinea."), new Section("Planning", "Komt nog.")),
            List.of(new Annex("Verandertheorie", List.of(new Section("Doel", "- veilig")))),
            List.of(FILE));

    @Test
    void whatIsKeptReadsBackAndHasOneHash() {
        assertThat(LetterText.of(TEXT.paper())).isEqualTo(TEXT);
        assertThat(LetterText.of(TEXT.paper()).paper().sha256())
                .isEqualTo(TEXT.paper().sha256());
    }

    @Test
    void anyOtherTextAnnexOrFileHasAnotherHash() {
        var hash = TEXT.paper().sha256();
        assertThat(TEXT.withFiles(List.of()).paper().sha256()).isNotEqualTo(hash);
        assertThat(TEXT.paper()
                        .rewritten("Raadsbrief", List.of(TEXT.sections().getFirst()))
                        .sha256())
                .isNotEqualTo(hash);
        assertThat(new LetterText(RaadsbriefKind.BRIEF, TEXT.title(), TEXT.sections(), List.of(), TEXT.files())
                        .paper()
                        .sha256())
                .isNotEqualTo(hash);
        assertThat(new LetterText(RaadsbriefKind.VOORSTEL, TEXT.title(), TEXT.sections(), TEXT.annexes(), TEXT.files())
                        .paper()
                        .sha256())
                .isNotEqualTo(hash);
    }

    @Test
    void whatPeopleTypeLeavesKindAnnexesAndFilesAsTheyWere() {
        var typed = LetterText.of(TEXT.paper().rewritten("Anders", List.of(new Section("K", "t"))));
        assertThat(typed)
                .isEqualTo(new LetterText(
                        RaadsbriefKind.BRIEF, "Anders", List.of(new Section("K", "t")), TEXT.annexes(), TEXT.files()));
    }

    @Test
    void whatStillHasToBeFilledInIsCounted() {
        assertThat(TEXT.gaps()).isZero();
        assertThat(gaps(TEXT.paper().rewritten("T", List.of(new Section("K", "[Vul aan: wat]\n\n[Vul aan: wanneer]")))))
                .isEqualTo(2);
    }

    private static int gaps(PaperText text) {
        return LetterText.of(text).gaps();
    }

    @Test
    void aFileThatCameOrWentIsNamed() {
        assertThat(TEXT.withFiles(List.of()).otherFilesThan(TEXT)).containsExactly("kaart.pdf");
        assertThat(TEXT.otherFilesThan(TEXT.withFiles(List.of()))).containsExactly("kaart.pdf");
        assertThat(TEXT.otherFilesThan(TEXT)).isEmpty();
    }
}
