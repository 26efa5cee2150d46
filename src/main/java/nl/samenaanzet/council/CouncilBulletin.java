package nl.samenaanzet.council;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenaanzet.council.item.CouncilItem;
import nl.samenaanzet.council.item.CouncilItems;
import nl.samenaanzet.council.item.ItemView;
import nl.samenaanzet.language.Speech;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.mail.Mail.Words;
import nl.samenaanzet.notification.Bulletin;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Component;

/**
 * What the griffie's daily letter says: what came in, what the coalition took back or answered, and of what the term
 * ended. Nothing secret, and no notes.
 */
@Component
class CouncilBulletin implements Bulletin {

    private final CouncilItems items;
    private final CouncilProperties properties;
    private final Mail mail;

    CouncilBulletin(CouncilItems items, CouncilProperties properties, Mail mail) {
        this.items = items;
        this.properties = properties;
        this.mail = mail;
    }

    @Override
    public String kind() {
        return "council-daily";
    }

    @Override
    public Role reader() {
        return Role.GRIFFIE;
    }

    @Override
    public LocalTime closes() {
        return properties.dailyAt();
    }

    @Override
    public Optional<Issue> between(Instant from, Instant until) {
        var news = items.findNews(from, until).stream().map(CouncilItem::view).toList();
        return news.isEmpty()
                ? Optional.empty()
                : Optional.of(new Issue(news.size(), to -> words(news, from, until, to)));
    }

    private Words words(List<ItemView> news, Instant from, Instant until, Speech to) {
        var lines = news.stream().map(i -> line(i, what(i, from, until), to)).collect(Collectors.joining("\n\n"));
        return new Words(
                to.say("council.daily.subject", news.size()),
                to.say("council.daily.text", news.size(), lines, mail.link("/council")));
    }

    private String line(ItemView item, String what, Speech to) {
        return to.say(
                "council.daily.line",
                to.say("council.daily." + what),
                item.number(),
                item.about(),
                to.say("decision.councilRole." + item.councilRole().code()),
                mail.link("/council/" + item.id()));
    }

    private static String what(ItemView item, Instant from, Instant until) {
        if (item.history().withdrawal() != null
                && within(item.history().withdrawal().at(), from, until)) {
            return "withdrawn";
        }
        if (within(item.offeredAt(), from, until)) {
            return "offered";
        }
        return item.history().returns().stream().anyMatch(r -> within(r.answeredAt(), from, until))
                ? "answered"
                : "termEnded";
    }

    private static boolean within(Instant at, Instant from, Instant until) {
        return at != null && !at.isBefore(from) && at.isBefore(until);
    }
}
