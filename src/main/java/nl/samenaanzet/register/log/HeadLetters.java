package nl.samenaanzet.register.log;

import java.time.LocalDate;
import java.util.List;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.mail.Letter;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.register.PublicLog.End;
import org.springframework.stereotype.Component;

/** The head of a day to coalition and council: who keeps it finds a log that was made anew. */
@Component
public class HeadLetters {

    private final LogProperties properties;
    private final LogKey key;
    private final Mail mail;
    private final HouseLanguage language;

    HeadLetters(LogProperties properties, LogKey key, Mail mail, HouseLanguage language) {
        this.properties = properties;
        this.key = key;
        this.mail = mail;
        this.language = language;
    }

    /** Within the transaction of who gives the head out. */
    public void tell(LocalDate day, End end) {
        var words = DayWords.day(day, language.locale());
        properties
                .tell()
                .forEach(to -> mail.write(new Letter(
                        "register-head:%s:%s".formatted(day, to),
                        "register-head",
                        to,
                        language.say("register.head.subject", words),
                        language.say(
                                "register.head.text",
                                words,
                                end.position(),
                                end.note(),
                                key.open(),
                                mail.link("/besluiten/keten")),
                        List.of())));
    }
}
