package nl.samenaanzet.theoryofchange.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import nl.samenaanzet.theoryofchange.Theories;
import nl.samenaanzet.theoryofchange.Views;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The drawing of a theory as a file of its own, to print or to put in a presentation. */
@Controller
class DrawingPage {

    private final Views views;
    private final Theories theories;
    private final ITemplateEngine templates;

    DrawingPage(Views views, Theories theories, ITemplateEngine templates) {
        this.views = views;
        this.theories = theories;
        this.templates = templates;
    }

    @GetMapping("/theory-of-change/{code:[A-Z]{2,8}}/drawing.svg")
    ResponseEntity<byte[]> drawing(@PathVariable String code, Locale locale) {
        theories.of(code);
        var svg = templates.process("theoryofchange/drawing", new Context(locale, Map.of("d", views.diagram(code))));
        return ResponseEntity.ok().contentType(MediaType.valueOf("image/svg+xml")).header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("verandertheorie-" + code + ".svg", StandardCharsets.UTF_8)
                                .build().toString())
                .body(svg.getBytes(StandardCharsets.UTF_8));
    }
}
