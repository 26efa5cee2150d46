package nl.samenaanzet.council;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.samenaanzet.council.item.CouncilItem;
import nl.samenaanzet.council.item.CouncilItems;
import nl.samenaanzet.council.item.ItemView;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.mail.Mail;
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
    private final HouseLanguage language;

    CouncilBulletin(CouncilItems items, CouncilProperties properties, Mail mail, HouseLanguage language) {
        this.items = items;
        this.properties = properties;
        this.mail = mail;
        this.language = language;
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
        var lines = items.findNews(from, until).stream()
                .map(CouncilItem::view)
                .map(i -> line(i, from, until))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(issue(lines));
    }

    private Issue issue(List<String> lines) {
        return new Issue(
                lines.size(),
                text("council.daily.subject", lines.size()),
                text("council.daily.text", lines.size(), String.join("\n\n", lines), mail.link("/council")));
    }

    private String line(ItemView item, Instant from, Instant until) {
        return text(
                "council.daily.line",
                text("council.daily." + what(item, from, until)),
                item.number(),
                item.about(),
                text("decision.councilRole." + item.councilRole().code()),
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

    private String text(String key, Object... arguments) {
        return language.say(key, arguments);
    }
}
