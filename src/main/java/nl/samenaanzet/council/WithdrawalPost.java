package nl.samenaanzet.council;

import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.council.item.ItemView;
import nl.samenaanzet.language.Speech;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.mail.Mail.Words;
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

    WithdrawalPost(People people, Mail mail) {
        this.people = people;
        this.mail = mail;
    }

    /** @param item as it was until now */
    void tellGriffie(ItemView item) {
        mail.tell(
                people.contacts(Role.GRIFFIE, null),
                "%s:%s".formatted(KIND, item.id()),
                KIND,
                to -> new Words(
                        to.say("council.withdrawn.subject", item.number()),
                        to.say(
                                "council.withdrawn.text",
                                item.number(),
                                item.about(),
                                when(item, to),
                                mail.link("/council/" + item.id()))));
    }

    private static String when(ItemView item, Speech to) {
        return item.nextOn() == null
                ? to.say("council.withdrawn.notPlanned")
                : to.say("council.withdrawn.planned", DayWords.figures(item.nextOn()));
    }
}
