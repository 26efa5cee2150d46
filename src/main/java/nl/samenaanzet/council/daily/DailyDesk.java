package nl.samenaanzet.council.daily;

import java.time.Clock;
import java.time.Instant;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the letters of a day and keeps that day, in one transaction: both or neither. */
@Component
@Transactional
public class DailyDesk {

    private final DailyLetters days;
    private final DailyNews news;
    private final Mail mail;
    private final People people;
    private final Clock clock;

    DailyDesk(DailyLetters days, DailyNews news, Mail mail, People people, Clock clock) {
        this.days = days;
        this.news = news;
        this.mail = mail;
        this.people = people;
        this.clock = clock;
    }

    /** Nothing when this day was written before. @param first from when is told where no day was written yet */
    public void write(CutOff cutOff, Instant first) {
        var last = days.findFirstByOrderByToldOnDesc();
        if (last.isPresent() && !last.get().getId().isBefore(cutOff.day())) {
            return;
        }
        var said = news.between(last.map(DailyWritten::until).orElse(first), cutOff);
        days.saveAndFlush(new DailyWritten(cutOff, clock.instant(), said.lines().size()));
        if (!said.lines().isEmpty()) {
            people.contacts(Role.GRIFFIE, null).stream().filter(c -> c.email() != null).forEach(c -> mail.write(news.letter(said, c)));
        }
    }
}
