package nl.samenaanzet.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import nl.samenaanzet.publication.Chain;
import nl.samenaanzet.publication.Custody;
import nl.samenaanzet.publication.Listed;
import nl.samenaanzet.publication.Register;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The register for machines: a feed of what is new, and the chain to be checked elsewhere. */
@Controller
class FeedPage {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Register register;
    private final Chain chain;
    private final Custody custody;

    FeedPage(Register register, Chain chain, Custody custody) {
        this.register = register;
        this.chain = chain;
        this.custody = custody;
    }

    @GetMapping(path = "/besluiten/atom.xml", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    String feed(HttpServletRequest request, Model model) {
        var newest = register.newest();
        model.addAttribute("site", ServletUriComponentsBuilder.fromContextPath(request).build().toUriString());
        model.addAttribute("updated", newest.stream().map(Listed::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH));
        model.addAttribute("newest", newest);
        return "publication/feed.xml";
    }

    /**
     * The whole chain, an entry a line: hash, what it is the hash of, content; separated by tabs, "-" for destroyed content. The
     * checker in {@code checker/} reads it, and so does anything that can compute a SHA-256.
     */
    @GetMapping("/besluiten/keten.tsv")
    ResponseEntity<StreamingResponseBody> export() {
        var last = chain.end().position();
        return ResponseEntity.ok().contentType(TEXT).header("Content-Disposition", "attachment; filename=\"keten.tsv\"").body(out -> {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            chain.read(last, entry -> write(writer, "%s\t%s\t%s\n".formatted(entry.hash(), entry.canonical(),
                    entry.content() == null ? "-" : entry.content())));
            writer.flush();
        });
    }

    private static void write(OutputStreamWriter writer, String line) {
        try {
            writer.write(line);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Where the chain ended on each day: day, position and hash, separated by tabs. Worth keeping somewhere else. */
    @GetMapping("/besluiten/koppen.tsv")
    ResponseEntity<String> heads() {
        var lines = new StringBuilder();
        custody.allDays().forEach(d -> lines.append("%s\t%d\t%s\n".formatted(d.day(), d.position(), d.hash())));
        return ResponseEntity.ok().contentType(TEXT).cacheControl(CacheControl.maxAge(Duration.ofMinutes(5))).body(lines.toString());
    }
}
