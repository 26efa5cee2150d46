package nl.samenaanzet.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.decision.route.Meeting;
import nl.samenaanzet.decision.route.Meetings;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the wijkcoalitie meets. */
@Service
@EnableConfigurationProperties(DecisionProperties.class)
public class CoalitionAgenda {

    private final Meetings meetings;
    private final DecisionProperties properties;
    private final Clock clock;

    CoalitionAgenda(Meetings meetings, DecisionProperties properties, Clock clock) {
        this.meetings = meetings;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Adds a meeting; the same date again changes nothing.
     *
     * @throws Refusal for one too many in a year, or a past date
     */
    @AllowedTo(Role.SECRETARY)
    @Transactional
    public void add(LocalDate on) {
        if (on == null) {
            throw Refusal.at("on", "form.missing.day");
        }
        if (meetings.existsById(on)) {
            return;
        }
        if (on.isBefore(today())) {
            throw Refusal.at("on", "decision.refusal.pastMeeting");
        }
        var no = new Refusals();
        no.ahead(on, "on", today());
        no.raise();
        var year = on.getYear();
        if (meetings.countByMeetingOnBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)) >= aYear()) {
            throw Refusal.at("on", "decision.refusal.meetings", String.valueOf(year), aYear());
        }
        meetings.save(new Meeting(on, ""));
    }

    /** How often it meets. */
    public int aYear() {
        return properties.meetingsAYear();
    }

    /** From today on, first one first. */
    @Transactional(readOnly = true)
    public List<LocalDate> upcoming() {
        return meetings.findByMeetingOnGreaterThanEqualOrderByMeetingOn(today()).stream()
                .map(Meeting::on)
                .toList();
    }

    /** Every meeting there was and will be, newest first. The dates are public; what is on an agenda is not. */
    @Transactional(readOnly = true)
    public List<LocalDate> all() {
        return meetings.findAllByOrderByMeetingOnDesc().stream()
                .map(Meeting::on)
                .toList();
    }

    LocalDate today() {
        return Amsterdam.today(clock);
    }
}
