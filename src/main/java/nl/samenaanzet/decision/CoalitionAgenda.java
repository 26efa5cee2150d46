package nl.samenaanzet.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the wijkcoalitie meets. */
@Service
public class CoalitionAgenda {

    /** S: "De Wijkcoalitie komt 4 keer per jaar bij elkaar". */
    static final int MEETINGS_A_YEAR = 4;

    private final Meetings meetings;
    private final Clock clock;

    CoalitionAgenda(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Adds a meeting; the same date again changes nothing. @throws Refusal for a fifth in a year or a past date */
    @AllowedTo(Role.SECRETARY)
    @Transactional
    public void add(LocalDate on) {
        if (meetings.existsById(on)) {
            return;
        }
        if (on.isBefore(today())) {
            throw new Refusal("decision.refusal.pastMeeting");
        }
        var year = on.getYear();
        if (meetings.countByMeetingOnBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)) >= MEETINGS_A_YEAR) {
            throw new Refusal("decision.refusal.fourMeetings", String.valueOf(year));
        }
        meetings.save(new Meeting(on, ""));
    }

    /** From today on, first one first. */
    @Transactional(readOnly = true)
    public List<LocalDate> upcoming() {
        return meetings.findByMeetingOnGreaterThanEqualOrderByMeetingOn(today()).stream().map(Meeting::on).toList();
    }

    /** Every meeting there was and will be, newest first. The dates are public; what is on an agenda is not. */
    @Transactional(readOnly = true)
    public List<LocalDate> all() {
        return meetings.findAllByOrderByMeetingOnDesc().stream().map(Meeting::on).toList();
    }

    LocalDate today() {
        return Amsterdam.today(clock);
    }
}
