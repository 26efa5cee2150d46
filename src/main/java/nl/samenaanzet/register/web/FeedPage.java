package nl.samenaanzet.register.web;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import nl.samenaanzet.register.Chain;
import nl.samenaanzet.register.Custody;
import nl.samenaanzet.register.Listed;
import nl.samenaanzet.register.Register;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The register for machines: a feed of what is new, and the chain to be checked elsewhere. */
@Controller
class FeedPage {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Register register;
    private final Chain chain;
    private final Custody custody;
    private final MessageSource messages;

    FeedPage(Register register, Chain chain, Custody custody, MessageSource messages) {
        this.register = register;
        this.chain = chain;
        this.custody = custody;
        this.messages = messages;
    }

    @ResponseBody
    @GetMapping(path = "/besluiten/atom.xml", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    Feed feed(HttpServletRequest request, Locale locale) {
        var site = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        var newest = register.newest();
        var feed = new Feed("atom_1.0");
        feed.setId(site + "/besluiten");
        feed.setTitle(messages.getMessage("register.nav", null, locale));
        feed.setUpdated(Date.from(newest.stream()
                .map(l -> l.published().changedAt())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)));
        feed.setAlternateLinks(List.of(link(site + "/besluiten")));
        feed.setEntries(newest.stream().map(d -> entry(d, site, locale)).toList());
        return feed;
    }

    private Entry entry(Listed decision, String site, Locale locale) {
        var entry = new Entry();
        entry.setId("urn:uuid:" + decision.id());
        entry.setTitle(decision.reference() + " " + decision.title());
        entry.setUpdated(Date.from(decision.published().changedAt()));
        entry.setPublished(Date.from(decision.published().at()));
        entry.setAlternateLinks(List.of(link(site + "/besluiten/" + decision.reference())));
        var summary = new Content();
        summary.setType("text");
        summary.setValue(String.join(
                " \u00b7 ",
                decision.ambition().name(),
                messages.getMessage("decision.who." + decision.decided().body().code(), null, locale),
                messages.getMessage("register.standing." + decision.standing().code(), null, locale)));
        entry.setSummary(summary);
        return entry;
    }

    private static Link link(String href) {
        var link = new Link();
        link.setHref(href);
        link.setRel("alternate");
        return link;
    }

    /**
     * The whole chain, an entry a line: hash, what it is the hash of, content; separated by tabs, "-" for destroyed
     * content. The checker in {@code checker/} reads it, and so does anything that can compute a SHA-256.
     */
    @GetMapping("/besluiten/keten.tsv")
    ResponseEntity<StreamingResponseBody> export() {
        var last = chain.end().position();
        return ResponseEntity.ok()
                .contentType(TEXT)
                .header("Content-Disposition", "attachment; filename=\"keten.tsv\"")
                .body(out -> {
                    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    chain.read(
                            last,
                            entry -> write(
                                    writer,
                                    "%s\t%s\t%s\n"
                                            .formatted(
                                                    entry.hashes().own(),
                                                    entry.canonical(),
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
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)))
                .body(lines.toString());
    }
}
