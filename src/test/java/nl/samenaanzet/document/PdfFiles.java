package nl.samenaanzet.document;

import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** For tests of other modules: writes PDFs without the application. */
public final class PdfFiles {

    private PdfFiles() { }

    public static PdfFile writer() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return new PdfFile(engine);
    }
}
