package nl.samenaanzet.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.privacy.PersonalData;
import nl.samenaanzet.workshop.invitation.Guests;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people who can be invited: kept until nobody invited them for the period. Their attendance stays as a count per
 * sector.
 */
@Component
@Transactional
class ParticipantDestruction implements PersonalData {

    private final Participants participants;
    private final Guests guests;
    private final TrackWorkshops workshops;
    private final Clock clock;
    private final HouseLanguage language;

    ParticipantDestruction(
            Participants participants, Guests guests, TrackWorkshops workshops, Clock clock, HouseLanguage language) {
        this.participants = participants;
        this.guests = guests;
        this.workshops = workshops;
        this.clock = clock;
        this.language = language;
    }

    @Override
    public String kind() {
        return "workshop-participants";
    }

    @Override
    public List<String> export(String email) {
        var lines = new ArrayList<String>();
        participants.findByEmail(email.toLowerCase(Locale.ROOT)).ifPresent(participant -> {
            var view = participant.view();
            lines.add(say("name", view.name()));
            lines.add(say("email", view.email()));
            lines.add(say("sector", view.sector()));
            lines.add(say("access", view.access()));
            guests.findByParticipantId(participant.id().id()).forEach(guest -> {
                var workshop =
                        workshops.findById(guest.workshopId()).orElseThrow().view(clock.instant());
                lines.add(say(
                        guest.present() ? "present" : "workshop",
                        workshop.title()
                                + (workshop.plan().startsAt() == null
                                        ? ""
                                        : ", " + DayWords.day(workshop.plan().startsAt(), language.locale()))));
            });
        });
        return lines;
    }

    private String say(String what, String value) {
        return language.say("workshop.data." + what, value);
    }

    @Override
    public int erase(String email) {
        return participants
                .findByEmail(email.toLowerCase(Locale.ROOT))
                .map(participant -> {
                    participant.erase(clock.instant());
                    return 1;
                })
                .orElse(0);
    }

    @Override
    public int expire(Instant before) {
        var unused = participants.findUnusedSince(before);
        unused.forEach(participant -> participant.erase(clock.instant()));
        return unused.size();
    }
}
