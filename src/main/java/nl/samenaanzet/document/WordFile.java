package nl.samenaanzet.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import nl.samenaanzet.language.HouseLanguage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.springframework.stereotype.Component;

/** Writes a paper as DOCX, with headings that a screen reader finds. */
@Component
public class WordFile {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final HouseLanguage language;
    private final DocumentProperties properties;

    WordFile(HouseLanguage language, DocumentProperties properties) {
        this.language = language;
        this.properties = properties;
    }

    public byte[] of(PaperText paper) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var about = document.getProperties().getCoreProperties();
            about.setTitle(paper.title());
            about.setCreator(properties.author());
            document.createStyles().setSpellingLanguage(language.locale().toLanguageTag());
            heading(document, paper.title(), 1);
            for (var section : paper.sections()) {
                heading(document, section.heading(), 2);
                for (var block : section.blocks()) {
                    if (!block.paragraph().isEmpty()) {
                        document.createParagraph().createRun().setText(block.paragraph());
                    }
                    block.items()
                            .forEach(item ->
                                    document.createParagraph().createRun().setText("• " + item));
                }
            }
            document.createParagraph().createRun().setText(paper.sources());
            document.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException("The document could not be written", failed);
        }
    }

    private static void heading(XWPFDocument document, String text, int level) {
        XWPFParagraph paragraph = document.createParagraph();
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        var run = paragraph.createRun();
        run.setBold(true);
        run.setFontSize(level == 1 ? 20 : 14);
        run.setText(text);
    }
}
