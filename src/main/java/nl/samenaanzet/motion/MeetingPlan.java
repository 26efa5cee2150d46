package nl.samenaanzet.motion;

import java.time.LocalDate;
import java.util.List;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings with the council that were announced. Everybody may read of them. */
@Service
@Transactional
public class MeetingPlan {

    private final PlannedMeetings rows;
    private final TermCounter terms;
    private final MatterStory story;

    MeetingPlan(PlannedMeetings rows, TermCounter terms, MatterStory story) {
        this.rows = rows;
        this.terms = terms;
        this.story = story;
    }

    /** Takes over what the programme file announces; what is known stays as people have it. */
    public void define(List<MeetingSpec> specs) {
        specs.stream().filter(spec -> !rows.existsByFileKey(spec.key())).forEach(spec ->
                story.note(rows.save(new PlannedMeeting(spec)).id().id(), MatterHappening.TAKEN_OVER, spec.source()));
    }

    /** @param on not in the past @param place in words */
    @AllowedTo({Role.GRIFFIE, Role.SECRETARY})
    public void fix(PlannedMeetingId id, LocalDate on, String place) {
        var where = Typed.text(place, Typed.SHORT, "motion.refusal.noPlace");
        if (on == null || on.isBefore(terms.today())) {
            throw new Refusal("motion.refusal.pastDay");
        }
        find(id).fix(on, where);
        story.note(id.id(), MatterHappening.FIXED, "%s, %s".formatted(on, where));
    }

    /** @param on not in the future @param text what came of it; everybody may read it */
    @AllowedTo({Role.GRIFFIE, Role.SECRETARY})
    public void hold(PlannedMeetingId id, LocalDate on, String text) {
        var report = Typed.text(text, Typed.LONG, "motion.refusal.noText");
        if (on == null || on.isAfter(terms.today())) {
            throw new Refusal("motion.refusal.futureDate");
        }
        find(id).hold(on, report);
        story.note(id.id(), MatterHappening.HELD, on.toString());
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @Transactional(readOnly = true)
    public PlannedMeetingView meeting(PlannedMeetingId id) {
        return find(id).view(terms);
    }

    @Transactional(readOnly = true)
    public List<PlannedMeetingView> all() {
        return rows.findAllByOrderByEarliestDesc().stream().map(m -> m.view(terms)).toList();
    }

    private PlannedMeeting find(PlannedMeetingId id) {
        return rows.findById(id).orElseThrow();
    }
}
