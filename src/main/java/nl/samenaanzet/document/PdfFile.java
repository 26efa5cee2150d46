package nl.samenaanzet.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import nl.samenaanzet.language.HouseLanguage;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a paper as a PDF that is PDF/UA-1 and PDF/A-2a at once. */
@Component
@EnableConfigurationProperties(DocumentProperties.class)
public class PdfFile {

    private final ITemplateEngine templates;
    private final HouseLanguage language;
    private final DocumentProperties properties;

    PdfFile(ITemplateEngine templates, HouseLanguage language, DocumentProperties properties) {
        this.templates = templates;
        this.language = language;
        this.properties = properties;
    }

    public byte[] of(PaperText paper) {
        return of(paper, null);
    }

    /**
     * A picture under the text.
     *
     * @param says what it is, for who does not see it, and under it for everybody
     */
    public record Picture(byte[] png, String says) {

        /** As the template takes it. */
        public String address() {
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
        }
    }

    /** @param picture or null */
    public byte[] of(PaperText paper, Picture picture) {
        var context = new Context(language.locale());
        context.setVariable("paper", paper);
        context.setVariable("picture", picture);
        context.setVariable("author", properties.author());
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.usePDDocument(document);
            builder.useFont(font(document, "Regular"), "Noto Sans", 400, FontStyle.NORMAL, true);
            builder.useFont(font(document, "Bold"), "Noto Sans", 700, FontStyle.NORMAL, true);
            builder.withHtmlContent(templates.process("document/pdf", context), null);
            builder.toStream(out);
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException("The PDF could not be written", failed);
        }
        return out.toByteArray();
    }

    /**
     * Without what gives letters another shape beside each other (GSUB): for Noto Sans, PDFBox tries that on each word
     * as if it were Devanagari, which is three quarters of all the work, and what it shapes has no text any more, so
     * that PDF/A-2a is lost.
     */
    private static PDFontSupplier font(PDDocument document, String weight) throws IOException {
        try (var file = new ClassPathResource("document/NotoSans-" + weight + ".ttf").getInputStream()) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(document, font, true));
        }
    }
}
