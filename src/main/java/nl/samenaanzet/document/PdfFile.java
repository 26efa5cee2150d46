package nl.samenaanzet.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a paper as a PDF that is PDF/UA-1 and PDF/A-2a at once. */
@Component
public class PdfFile {

    private final ITemplateEngine templates;

    PdfFile(ITemplateEngine templates) {
        this.templates = templates;
    }

    public byte[] of(PaperView paper) {
        var context = new Context(Locale.forLanguageTag("nl"));
        context.setVariable("paper", paper);
        context.setVariable("sections", paper.sections().stream()
                .map(s -> new Shown(s.heading(), Block.of(s.text()))).toList());
        var out = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.useFont(() -> font("Regular"), "Noto Sans", 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("Bold"), "Noto Sans", 700, FontStyle.NORMAL, true);
            builder.withHtmlContent(templates.process("document/pdf", context), null);
            builder.toStream(out);
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException("The PDF could not be written", failed);
        }
        return out.toByteArray();
    }

    /** A section with its text taken apart. */
    public record Shown(String heading, List<Block> blocks) { }

    private static InputStream font(String weight) {
        try {
            return new ClassPathResource("document/NotoSans-" + weight + ".ttf").getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
