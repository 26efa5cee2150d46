package nl.samenaanzet.motion.term;

import java.util.List;
import java.util.UUID;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.mail.Letter;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Component;

/** Mails about terms. */
@Component
class MotionPost {

    private static final int MAX_SUBJECT = 150;

    private final Mail mail;
    private final People people;
    private final HouseLanguage language;

    MotionPost(Mail mail, People people, HouseLanguage language) {
        this.mail = mail;
        this.people = people;
        this.language = language;
    }

    /** Once before the end and once after it, for each last day: a term that is extended is reminded of anew. */
    void remind(String what, UUID id, Due due, String title, String path) {
        var kind = due.late() ? "motion-late" : "motion-reminder";
        var line = title.replaceAll("\\s+", " ");
        var subject = text(kind + ".subject", line.length() > MAX_SUBJECT ? line.substring(0, MAX_SUBJECT) : line);
        for (var contact : people.contacts(Role.SECRETARY, null)) {
            if (contact.email() != null) {
                mail.write(new Letter(
                        "%s:%s:%s:%s:%s".formatted(kind, what, id, due.on(), contact.accountId()),
                        kind,
                        contact.email(),
                        subject,
                        text(kind + ".text", line, DayWords.day(due.on(), language.locale()), mail.link(path)),
                        List.of()));
            }
        }
    }

    private String text(String key, Object... arguments) {
        return language.say("motion.mail." + key, arguments);
    }
}
