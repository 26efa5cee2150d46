package nl.samenaanzet.workshop.invitation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.workshop.Participants;
import nl.samenaanzet.workshop.TrackWorkshops;
import nl.samenaanzet.workshop.Workshops.WorkshopView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A personal address: whoever has it sees the workshops one person is invited to, and nothing else. */
@Service
@Transactional(readOnly = true)
public class Calendars {

    private static final Duration PAST = Duration.ofDays(90);

    private final Participants participants;
    private final TrackWorkshops workshops;
    private final Mail mail;
    private final HouseLanguage language;
    private final Clock clock;

    Calendars(Participants participants, TrackWorkshops workshops, Mail mail, HouseLanguage language, Clock clock) {
        this.participants = participants;
        this.workshops = workshops;
        this.mail = mail;
        this.language = language;
        this.clock = clock;
    }

    /**
     * The calendar of who has this token.
     *
     * @throws java.util.NoSuchElementException when nobody has it
     */
    public String feed(String token) {
        return CalendarFile.feed(workshops(token), mail.link(page(token)), clock.instant(), language.to(null))
                .text();
    }

    /**
     * The workshops of who has this token, by date, also those of the last 90 days.
     *
     * @throws java.util.NoSuchElementException when nobody has it
     */
    public List<WorkshopView> workshops(String token) {
        var participant = participants
                .findByCalendarToken(token)
                .filter(p -> !p.view().removed())
                .orElseThrow();
        var now = clock.instant();
        return workshops.findPlannedFor(participant.id().id(), now.minus(PAST)).stream()
                .map(w -> w.view(now))
                .toList();
    }

    /** The address of the calendar for a calendar program. */
    public String address(String token) {
        return mail.link(page(token) + ".ics");
    }

    /** The page of a person's workshops, which can be read without an account. */
    public static String page(String token) {
        return "/workshop/calendar/" + token;
    }
}
