package nl.samenaanzet.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.privacy.PersonalData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people who can be invited: kept until nobody invited them for the period. Their attendance stays as a count per sector. */
@Component
@Transactional
class ParticipantData implements PersonalData {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final ParticipantRows participants;
    private final Guests guests;
    private final WorkshopRows workshops;
    private final Clock clock;

    ParticipantData(ParticipantRows participants, Guests guests, WorkshopRows workshops, Clock clock) {
        this.participants = participants;
        this.guests = guests;
        this.workshops = workshops;
        this.clock = clock;
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
            lines.add("Naam: " + view.name());
            lines.add("E-mailadres: " + view.email());
            lines.add("Sector: " + view.sector());
            lines.add("Toegankelijkheid: " + view.access());
            guests.findByParticipantId(participant.id()).forEach(guest -> {
                var workshop = workshops.findById(guest.workshopId()).orElseThrow().view(clock.instant());
                lines.add("Workshop: %s%s%s".formatted(workshop.title(),
                        workshop.startsAt() == null ? "" : ", " + DayWords.day(workshop.startsAt(), DUTCH),
                        guest.present() ? ", aanwezig" : ""));
            });
        });
        return lines;
    }

    @Override
    public int erase(String email) {
        return participants.findByEmail(email.toLowerCase(Locale.ROOT)).map(participant -> {
            participant.erase(clock.instant());
            return 1;
        }).orElse(0);
    }

    @Override
    public int expire(Instant before) {
        var unused = participants.findUnusedSince(before);
        unused.forEach(participant -> participant.erase(clock.instant()));
        return unused.size();
    }
}
