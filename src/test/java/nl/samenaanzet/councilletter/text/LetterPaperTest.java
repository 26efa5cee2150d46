package nl.samenaanzet.councilletter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.councilletter.FileRef;
import nl.samenaanzet.councilletter.RaadsbriefId;
import nl.samenaanzet.councilletter.RaadsbriefKind;
import nl.samenaanzet.councilletter.RaadsbriefView.SignatureView;
import nl.samenaanzet.councilletter.RaadsbriefView.VersionView;
import nl.samenaanzet.councilletter.text.LetterAnnexes.Annex;
import nl.samenaanzet.document.PdfPapers;
import nl.samenaanzet.document.Section;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.testing.OurTexts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The package as one PDF: PDF/UA-1 and PDF/A-2a by veraPDF, with its annexes and who signed. */
class LetterPaperTest {

    private static final RaadsbriefId LETTER = RaadsbriefId.next();
    private static final UUID FILE = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void thePackageIsAccessibleAndCanBeKept(PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var pdf = PdfPapers.pdf(paper(List.of(signature())));
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            assertThat(validator.validate(parser).isCompliant()).isTrue();
        }
    }

    @Test
    void thePackageSaysWhatGoesWithItAndWhoSigned() throws Exception {
        assertThat(text(PdfPapers.pdf(paper(List.of(signature())))))
                .contains(
                        "Geachte leden van de raad",
                        "Bijlage 1: Verandertheorie. Doel",
                        "Bijlage 2: kaart.pdf",
                        "Voorzitter van de wijkcoalitie, 2 maart 2026 om 10:00",
                        version().sha256().substring(0, 20))
                .doesNotContain("Concept");
        assertThat(text(PdfPapers.pdf(paper(List.of())))).contains("Concept: versie 3 is niet getekend");
    }

    private static nl.samenaanzet.document.PaperText paper(List<SignatureView> signatures) {
        return new LetterPaper(new LetterSeals(null), OurTexts.dutch()).of(version(), signatures);
    }

    private static VersionView version() {
        var text = new LetterText(
                RaadsbriefKind.BRIEF,
                "Raadsbrief: Extra geld <straatverlichting>",
                List.of(
                        new Section("Achtergrond", "Geachte leden van de raad,\n\n- één\n- twee"),
                        new Section("Leeg", "")),
                List.of(new Annex("Verandertheorie", List.of(new Section("Doel", "- iedereen is veilig")))),
                List.of(new FileRef(FILE, "kaart.pdf", "application/pdf", 10, "ab12", false)));
        return new VersionView(
                LETTER, 3, text, text.paper().sha256(), "", "Secretaris", Instant.parse("2026-03-01T09:00:00Z"));
    }

    private static SignatureView signature() {
        return new SignatureView(
                Role.CHAIR,
                version().sha256(),
                UUID.randomUUID(),
                "Voorzitter van de wijkcoalitie",
                Instant.parse("2026-03-02T09:00:00Z"));
    }

    private static String text(byte[] pdf) throws Exception {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }
}
