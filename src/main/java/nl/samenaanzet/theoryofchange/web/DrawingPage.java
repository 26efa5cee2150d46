package nl.samenaanzet.theoryofchange.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import nl.samenaanzet.theoryofchange.Theories;
import nl.samenaanzet.theoryofchange.drawing.Views;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The drawing of a theory as a picture of its own: it is laid out while people already read the outline, and can be
 * printed or put in a presentation. What it shows at one revision never changes.
 */
@Controller
class DrawingPage {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private final Views views;
    private final Theories theories;
    private final ITemplateEngine templates;

    DrawingPage(Views views, Theories theories, ITemplateEngine templates) {
        this.views = views;
        this.theories = theories;
        this.templates = templates;
    }

    @GetMapping("/theory-of-change/{code:[A-Z]{2,8}}/drawing.svg")
    ResponseEntity<byte[]> drawing(
            @PathVariable String code, @RequestParam(required = false) Long revision, Locale locale) {
        theories.of(code);
        var svg = templates.process("theoryofchange/drawing", new Context(locale, Map.of("d", views.diagram(code))));
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(
                        revision == null
                                ? CacheControl.noCache()
                                : CacheControl.maxAge(Duration.ofDays(30)).cachePrivate())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .body(svg.getBytes(StandardCharsets.UTF_8));
    }
}
