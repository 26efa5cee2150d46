package nl.samenaanzet.council.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.samenaanzet.council.item.CouncilItem;
import nl.samenaanzet.council.item.CouncilItems;
import nl.samenaanzet.council.item.ItemView;
import nl.samenaanzet.mail.Letter;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.people.People.Contact;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the griffie's daily letter says: what came in, what the coalition took back or answered, and of what the term ended. Nothing secret, and no notes. */
@Component
class DailyNews {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final CouncilItems items;
    private final Mail mail;
    private final MessageSource texts;

    DailyNews(CouncilItems items, Mail mail, MessageSource texts) {
        this.items = items;
        this.mail = mail;
        this.texts = texts;
    }

    /** @param lines one for each thing to tell */
    record News(LocalDate day, List<String> lines) { }

    /** @param from what came in at this moment counts @param until what came in at this moment does not */
    News between(Instant from, CutOff until) {
        var lines = items.findNews(from, until.at()).stream().map(CouncilItem::view).map(i -> line(i, from, until.at())).toList();
        return new News(until.day(), lines);
    }

    private String line(ItemView item, Instant from, Instant until) {
        return text("council.daily.line", text("council.daily." + what(item, from, until)), item.number(), item.about(),
                text("decision.councilRole." + item.councilRole().code()), mail.link("/council/" + item.id()));
    }

    private static String what(ItemView item, Instant from, Instant until) {
        if (item.withdrawal() != null && within(item.withdrawal().at(), from, until)) {
            return "withdrawn";
        }
        if (within(item.offeredAt(), from, until)) {
            return "offered";
        }
        return item.returns().stream().anyMatch(r -> within(r.answeredAt(), from, until)) ? "answered" : "termEnded";
    }

    private static boolean within(Instant at, Instant from, Instant until) {
        return at != null && !at.isBefore(from) && at.isBefore(until);
    }

    Letter letter(News news, Contact to) {
        var body = text("council.daily.text", news.lines().size(), news.lines().stream().collect(Collectors.joining("\n\n")),
                mail.link("/council"));
        return new Letter("council-daily:%s:%s".formatted(to.accountId(), news.day()), "council-daily", to.email(),
                text("council.daily.subject", news.lines().size()), body, List.of());
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, DUTCH);
    }
}
