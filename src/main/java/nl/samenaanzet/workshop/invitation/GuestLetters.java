package nl.samenaanzet.workshop.invitation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.mail.Attachment;
import nl.samenaanzet.mail.Letter;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.workshop.Participants;
import nl.samenaanzet.workshop.Workshop;
import org.springframework.stereotype.Component;

/** Writes to who is on the list of a workshop and has an address, with the workshop for their calendar. */
@Component
public class GuestLetters {

    private final Participants participants;
    private final Mail mail;
    private final HouseLanguage language;
    private final Clock clock;

    GuestLetters(Participants participants, Mail mail, HouseLanguage language, Clock clock) {
        this.participants = participants;
        this.mail = mail;
        this.language = language;
        this.clock = clock;
    }

    /** @param number of this change; the same one is written once */
    public void send(Workshop workshop, List<Guest> list, String what, String kind, int number) {
        var view = workshop.view(clock.instant());
        for (var guest : list) {
            var to = guest.participantId() == null
                    ? null
                    : participants.findById(guest.participantId()).orElseThrow().view();
            if (to != null && to.email() != null) {
                var page = mail.link(Calendars.page(to.calendarToken()));
                var file = CalendarFile.of(view, page + "#w-" + view.id(), clock.instant(), language.to(null));
                mail.write(new Letter(
                        "workshop:%s:%s:%d:%s".formatted(what, view.id(), number, to.id()),
                        kind,
                        to.email(),
                        language.say("workshop.mail." + what + ".subject", view.title()),
                        language.say(
                                "workshop.mail." + what + ".text",
                                view.title(),
                                DayWords.appointment(view.plan().startsAt(), language.locale()),
                                view.plan().place(),
                                view.plan().address(),
                                page + "#w-" + view.id(),
                                view.end().cancelReason() == null
                                        ? ""
                                        : view.end().cancelReason(),
                                page),
                        List.of(new Attachment(
                                "workshop.ics", file.mediaType(), file.text().getBytes(StandardCharsets.UTF_8))),
                        null,
                        to.calendarToken()));
            }
        }
    }
}
