package nl.samenaanzet.motion;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.motion.MeetingPlan.MeetingSpec;
import nl.samenaanzet.motion.MeetingPlan.PlannedMeetingId;
import nl.samenaanzet.motion.MeetingPlan.PlannedMeetingView;
import nl.samenaanzet.motion.term.TermCounter;

/** A meeting with the council that was announced: for a period first, then on a day, then held. */
@Entity
@Table(name = "motion_meeting")
class PlannedMeeting {

    @EmbeddedId
    private PlannedMeetingId id;

    private String fileKey;
    private String theme;
    private String announcedFor;
    private LocalDate earliest;
    private LocalDate latest;
    private String source;
    private LocalDate meetingOn;
    private String place;
    private String report;
    private boolean held;

    @Version
    private int version;

    protected PlannedMeeting() {}

    PlannedMeeting(MeetingSpec spec) {
        this.id = PlannedMeetingId.next();
        this.fileKey = spec.key();
        this.theme = spec.theme();
        this.announcedFor = spec.when();
        this.earliest = spec.earliest();
        this.latest = spec.latest();
        this.source = spec.source();
    }

    void fix(LocalDate on, String where) {
        mustNotBeHeld();
        meetingOn = on;
        place = where;
    }

    void hold(LocalDate on, String text) {
        mustNotBeHeld();
        meetingOn = on;
        report = text;
        held = true;
    }

    /** The first day on which it can be: that of the period, or the day that was set where that is earlier. */
    LocalDate from() {
        return meetingOn == null || earliest.isBefore(meetingOn) ? earliest : meetingOn;
    }

    private void mustNotBeHeld() {
        if (held) {
            throw new Refusal("motion.refusal.held");
        }
    }

    PlannedMeetingId id() {
        return id;
    }

    PlannedMeetingView view(TermCounter terms) {
        var last = meetingOn == null ? latest : meetingOn;
        return new PlannedMeetingView(
                id,
                theme,
                new PlannedMeetingView.Announced(announcedFor, earliest, latest, source),
                new PlannedMeetingView.Fixed(meetingOn, place),
                held,
                report,
                !held && last.isBefore(terms.today()));
    }
}
