package nl.samenaanzet.council;

import java.util.List;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.council.item.ItemView;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.mail.Letter;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Component;

/**
 * Tells the griffie at once that an item was taken back: it may stand on tomorrow's agenda. The reason stays on the
 * page.
 */
@Component
class WithdrawalPost {

    private static final String KIND = "council-withdrawn";

    private final People people;
    private final Mail mail;
    private final HouseLanguage language;

    WithdrawalPost(People people, Mail mail, HouseLanguage language) {
        this.people = people;
        this.mail = mail;
        this.language = language;
    }

    /** @param item as it was until now */
    void tellGriffie(ItemView item) {
        for (var contact : people.contacts(Role.GRIFFIE, null)) {
            if (contact.email() != null) {
                mail.write(new Letter(
                        "%s:%s:%s".formatted(KIND, item.id(), contact.accountId()),
                        KIND,
                        contact.email(),
                        text("council.withdrawn.subject", item.number()),
                        text(
                                "council.withdrawn.text",
                                item.number(),
                                item.about(),
                                when(item),
                                mail.link("/council/" + item.id())),
                        List.of()));
            }
        }
    }

    private String when(ItemView item) {
        return item.nextOn() == null
                ? text("council.withdrawn.notPlanned")
                : text("council.withdrawn.planned", DayWords.figures(item.nextOn()));
    }

    private String text(String key, Object... arguments) {
        return language.say(key, arguments);
    }
}
