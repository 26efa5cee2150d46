package nl.samenaanzet.workshop;

import java.time.Clock;
import java.time.Duration;
import nl.samenaanzet.mail.Mail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A personal calendar address: whoever has it sees the workshops one person is invited to, and nothing else. */
@Service
@Transactional(readOnly = true)
public class Calendars {

    private static final Duration PAST = Duration.ofDays(90);

    private final ParticipantRows participants;
    private final WorkshopRows workshops;
    private final Mail mail;
    private final Clock clock;

    Calendars(ParticipantRows participants, WorkshopRows workshops, Mail mail, Clock clock) {
        this.participants = participants;
        this.workshops = workshops;
        this.mail = mail;
        this.clock = clock;
    }

    /** The calendar of who has this token. @throws java.util.NoSuchElementException when nobody has it */
    public String feed(String token) {
        var participant = participants.findByCalendarToken(token).filter(p -> !p.view().removed()).orElseThrow();
        var now = clock.instant();
        return CalendarFile.feed(workshops.findPlannedFor(participant.id(), now.minus(PAST)).stream()
                .map(w -> w.view(now)).toList(), mail.link(""), now).text();
    }
}
