package nl.samenaanzet.notification.bulletin;

import java.time.Clock;
import java.time.Instant;
import nl.samenaanzet.calendar.CutOff;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.notification.Bulletin;
import nl.samenaanzet.notification.Bulletin.Issue;
import nl.samenaanzet.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the letters of a day and keeps that day, in one transaction: both or neither. */
@Component
@Transactional
class BulletinDesk {

    private final WrittenBulletins days;
    private final Mail mail;
    private final People people;
    private final Clock clock;

    BulletinDesk(WrittenBulletins days, Mail mail, People people, Clock clock) {
        this.days = days;
        this.mail = mail;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Nothing when this day was written before.
     *
     * @param first from when is told where no day was written yet
     */
    public void write(Bulletin bulletin, CutOff cutOff, Instant first) {
        var last = days.findFirstByOfKindOrderByOfToldOnDesc(bulletin.kind());
        if (last.isPresent() && !last.get().getId().toldOn().isBefore(cutOff.day())) {
            return;
        }
        var issue = bulletin.between(last.map(WrittenBulletin::until).orElse(first), cutOff.at());
        days.saveAndFlush(new WrittenBulletin(
                bulletin.kind(), cutOff, issue.map(Issue::told).orElse(0), clock.instant()));
        issue.ifPresent(said -> mail.tell(
                people.contacts(bulletin.reader(), null),
                "%s:%s".formatted(bulletin.kind(), cutOff.day()),
                bulletin.kind(),
                said.words()));
    }
}
