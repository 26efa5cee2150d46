package nl.samenaanzet.motion.term;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.mail.Letter;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Mails about terms. */
@Component
class MotionPost {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final int MAX_SUBJECT = 150;

    private final Mail mail;
    private final People people;
    private final MessageSource messages;

    MotionPost(Mail mail, People people, MessageSource messages) {
        this.mail = mail;
        this.people = people;
        this.messages = messages;
    }

    /** Once before the end and once after it, for each last day: a term that is extended is reminded of anew. */
    void remind(String what, UUID id, Due due, String title, String path) {
        var kind = due.late() ? "motion-late" : "motion-reminder";
        var line = title.replaceAll("\\s+", " ");
        var subject = text(kind + ".subject", line.length() > MAX_SUBJECT ? line.substring(0, MAX_SUBJECT) : line);
        for (var contact : people.contacts(Role.SECRETARY, null)) {
            if (contact.email() != null) {
                mail.write(new Letter("%s:%s:%s:%s:%s".formatted(kind, what, id, due.on(), contact.accountId()), kind, contact.email(), subject,
                        text(kind + ".text", line, DayWords.day(due.on(), DUTCH), mail.link(path)), List.of()));
            }
        }
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage("motion.mail." + key, arguments, DUTCH);
    }
}
