package nl.samenaanzet.register.web;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import nl.samenaanzet.register.Listed;
import nl.samenaanzet.register.Register;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A feed of what is new in the register. */
@Controller
class FeedPage {

    private final Register register;
    private final MessageSource messages;

    FeedPage(Register register, MessageSource messages) {
        this.register = register;
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
        entry.setTitle("%s %s"
                .formatted(
                        decision.reference(),
                        decision.blankTitle()
                                ? messages.getMessage("register.blanked", null, locale)
                                : decision.title()));
        entry.setUpdated(Date.from(decision.published().changedAt()));
        entry.setPublished(Date.from(decision.published().at()));
        entry.setAlternateLinks(List.of(link(site + "/besluiten/" + decision.reference())));
        var summary = new Content();
        summary.setType("text");
        summary.setValue(String.join(
                " \u00b7 ",
                decision.ambition().name(),
                who(decision, locale),
                messages.getMessage("register.standing." + decision.standing().code(), null, locale)));
        entry.setSummary(summary);
        return entry;
    }

    /** A partner by its name. */
    private String who(Listed decision, Locale locale) {
        var decided = decision.decided();
        return decided.partner() == null
                ? messages.getMessage("decision.who." + decided.body().code(), null, locale)
                : decided.partner();
    }

    private static Link link(String href) {
        var link = new Link();
        link.setHref(href);
        link.setRel("alternate");
        return link;
    }
}
