package nl.samenaanzet.motion;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.motion.term.TermCounter;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.words.TypedId;
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
        specs.stream()
                .filter(spec -> !rows.existsByFileKey(spec.key()))
                .forEach(spec -> story.note(
                        rows.save(new PlannedMeeting(spec)).id().id(), MatterHappening.TAKEN_OVER, spec.source()));
    }

    /**
     * When and where it will be.
     *
     * @throws Refusal for a day that has passed, and without a place
     */
    @AllowedTo({Role.GRIFFIE, Role.SECRETARY})
    public void fix(PlannedMeetingId id, LocalDate on, String place) {
        var no = new Refusals();
        no.day(on, "fixOn", day -> day.isBefore(terms.today()), "motion.refusal.pastDay");
        no.ahead(on, "fixOn", terms.today());
        var where = no.of(() -> TypedText.required(place, "place", MatterStory.SHORT, "motion.refusal.noPlace"));
        no.raise();
        find(id).fix(on, where);
        story.note(id.id(), MatterHappening.FIXED, "%s, %s".formatted(on, where));
    }

    /**
     * When it was and what came of it; everybody may read it.
     *
     * @throws Refusal for a day to come or before it was announced for, and without a text
     */
    @AllowedTo({Role.GRIFFIE, Role.SECRETARY})
    public void hold(PlannedMeetingId id, LocalDate on, String text) {
        var no = new Refusals();
        no.day(on, "heldOn", terms::isAhead, "motion.refusal.futureDate");
        var from = find(id).from();
        no.when(on != null && on.isBefore(from), "heldOn", "motion.refusal.beforeAnnounced", DayWords.figures(from));
        var report = no.of(() -> TypedText.required(text, "report", MatterStory.LONG, "motion.refusal.noText"));
        no.raise();
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
        return rows.findAllByOrderByEarliestDesc().stream()
                .map(m -> m.view(terms))
                .toList();
    }

    private PlannedMeeting find(PlannedMeetingId id) {
        return rows.findById(id).orElseThrow();
    }

    /** Opaque id of an announced meeting with the council. */
    @Embeddable
    public record PlannedMeetingId(UUID id) implements TypedId {

        /** @throws IllegalArgumentException when it is no UUID */
        public static PlannedMeetingId of(String text) {
            return new PlannedMeetingId(UUID.fromString(text));
        }

        static PlannedMeetingId next() {
            return new PlannedMeetingId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }

    /**
     * An announced meeting, for reading.
     *
     * @param passed the day, or the period, has passed and nobody wrote that it was held
     */
    public record PlannedMeetingView(
            PlannedMeetingId id,
            String theme,
            Announced announced,
            Fixed fixed,
            boolean held,
            String report,
            boolean passed) {

        /**
         * For when.
         *
         * @param when in words: "eind Q2/begin Q3 2025"
         */
        public record Announced(String when, LocalDate earliest, LocalDate latest, String source) {}

        /**
         * The day and place.
         *
         * @param on null while none was set
         */
        public record Fixed(LocalDate on, String place) {}

        /** Where it is. */
        public enum State {
            ANNOUNCED,
            FIXED,
            HELD,
            PASSED
        }

        /** Derived from what happened. */
        public State state() {
            if (held) {
                return State.HELD;
            }
            return passed ? State.PASSED : fixed.on == null ? State.ANNOUNCED : State.FIXED;
        }
    }

    /**
     * An announced meeting as the programme file has it.
     *
     * @param key its name in the file
     * @param when in words
     * @param earliest first and latest last day of that period
     */
    public record MeetingSpec(
            String key, String theme, String when, LocalDate earliest, LocalDate latest, String source) {}
}
