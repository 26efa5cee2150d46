package nl.samenaanzet.document;

import nl.samenaanzet.testing.OurTexts;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes papers as PDF without starting the application. */
public final class PdfPapers {

    private PdfPapers() {}

    public static byte[] pdf(PaperText paper) {
        return writer().of(paper);
    }

    public static DocumentProperties author() {
        return new DocumentProperties("Coalitie van de Waterkant");
    }

    /** With its templates read once, as in the application. */
    public static PdfFile writer() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return new PdfFile(engine, OurTexts.dutch(), author());
    }
}
