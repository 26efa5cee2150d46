package nl.samenaanzet.motion.term;

import java.util.UUID;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.mail.Mail.Words;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Component;

/** Mails about terms. */
@Component
class MotionPost {

    private static final int MAX_SUBJECT = 150;

    private final Mail mail;
    private final People people;

    MotionPost(Mail mail, People people) {
        this.mail = mail;
        this.people = people;
    }

    /** Once before the end and once after it, for each last day: a term that is extended is reminded of anew. */
    void remind(String what, UUID id, Due due, String title, String path) {
        var kind = due.late() ? "motion-late" : "motion-reminder";
        var line = title.replaceAll("\\s+", " ");
        var subject = line.length() > MAX_SUBJECT ? line.substring(0, MAX_SUBJECT) : line;
        mail.tell(
                people.contacts(Role.SECRETARY, null),
                "%s:%s:%s:%s".formatted(kind, what, id, due.on()),
                kind,
                to -> new Words(
                        to.say("motion.mail.%s.subject".formatted(kind), subject),
                        to.say(
                                "motion.mail.%s.text".formatted(kind),
                                line,
                                DayWords.day(due.on(), to.locale()),
                                mail.link(path))));
    }
}
