package nl.samenaanzet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import nl.samenaanzet.testing.OurTexts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A paper as a file: PDF/UA-1 and PDF/A-2a by veraPDF, and DOCX that reads back. */
class PdfFileTest {

    private static final PaperText PAPER = new PaperText(
            "Ambitiestrategie <veilige> buurten & meer",
            List.of(
                    new Section("Het doel", "Iedereen is veilig.\n\n- één\n- twee <b>vet</b>"),
                    new Section("Leeg", "")),
            "bron");

    @BeforeAll
    static void vera() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void thePdfIsAccessibleAndCanBeKept(PDFAFlavour flavour) throws Exception {
        assertThat(compliant(pdf(), flavour)).isTrue();
    }

    /** The check can fail: a bare page is neither. */
    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void aBarePageIsRefused(PDFAFlavour flavour) throws Exception {
        try (var bare = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            bare.addPage(new PDPage());
            bare.save(out);
            assertThat(compliant(out.toByteArray(), flavour)).isFalse();
        }
    }

    @Test
    void userTextIsTextInThePdf() throws Exception {
        try (var read = Loader.loadPDF(pdf())) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Ambitiestrategie <veilige> buurten & meer", "twee <b>vet</b>");
        }
    }

    /**
     * Names as people in the neighbourhood write them, and a script whose letters would change shape beside each other.
     */
    @Test
    void otherAlphabetsAreWrittenToo() throws Exception {
        var names = new PaperText(
                "Şükrü, Łucja en Наталья", List.of(new Section("हिन्दी", "Café, fiets en हिन्दी.")), "bron");
        var pdf = PdfPapers.pdf(names);
        assertThat(compliant(pdf, PDFAFlavour.PDFA_2_A)).isTrue();
        assertThat(compliant(pdf, PDFAFlavour.PDFUA_1)).isTrue();
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Şükrü, Łucja en Наталья", "Café, fiets en हिन्दी.");
        }
    }

    @Test
    void theFilesNameTheLanguageAndWhoWroteThem() throws Exception {
        try (var read = Loader.loadPDF(pdf())) {
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(read.getDocumentInformation().getAuthor()).isEqualTo("Coalitie van de Waterkant");
        }
        try (var read = new XWPFDocument(
                new ByteArrayInputStream(new WordFile(OurTexts.dutch(), PdfPapers.author()).of(PAPER)))) {
            assertThat(read.getProperties().getCoreProperties().getCreator()).isEqualTo("Coalitie van de Waterkant");
            assertThat(read.getStyle()
                            .getDocDefaults()
                            .getRPrDefault()
                            .getRPr()
                            .getLangArray(0)
                            .getVal())
                    .isEqualTo("nl");
        }
    }

    @Test
    void theWordFileReadsBack() throws Exception {
        try (var read = new XWPFDocument(
                new ByteArrayInputStream(new WordFile(OurTexts.dutch(), PdfPapers.author()).of(PAPER)))) {
            assertThat(read.getProperties().getCoreProperties().getTitle()).isEqualTo(PAPER.title());
            assertThat(read.getParagraphs())
                    .extracting(p -> p.getText())
                    .contains("Het doel", "Iedereen is veilig.", "• twee <b>vet</b>");
        }
    }

    private static byte[] pdf() {
        return PdfPapers.pdf(PAPER);
    }

    private static boolean compliant(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).isCompliant();
        }
    }
}
