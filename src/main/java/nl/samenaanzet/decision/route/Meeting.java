package nl.samenaanzet.decision.route;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A meeting of the wijkcoalitie (S: "komt 4 keer per jaar bij elkaar"). */
@Entity
@Table(name = "decision_meeting")
public class Meeting {

    @Id
    private LocalDate meetingOn;

    private String place;

    protected Meeting() {}

    public Meeting(LocalDate meetingOn, String place) {
        this.meetingOn = meetingOn;
        this.place = place;
    }

    public LocalDate on() {
        return meetingOn;
    }
}
