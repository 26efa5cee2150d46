package nl.samenaanzet.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.inbox.Inbox.TaskDone;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.theoryofchange.Theories;
import nl.samenaanzet.workshop.MinuteLine.MinuteLineId;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens at the workshop: what is said, what was agreed. */
@Service
@Transactional
public class Minutes {

    private final TrackWorkshops rows;
    private final MinuteLines lines;
    private final Theories theories;
    private final Acts acts;

    Minutes(TrackWorkshops rows, MinuteLines lines, Theories theories, Acts acts) {
        this.rows = rows;
        this.lines = lines;
        this.theories = theories;
        this.acts = acts;
    }

    /**
     * Adds a line; a line of the theory becomes an element of it.
     *
     * @throws Refusal when the workshop is over, nobody said which element, an action is due before anybody took it, or
     *     a line has what belongs to another kind
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void write(WorkshopId id, MinuteLine.Line line) {
        mustBeOpen(id);
        var no = new Refusals();
        no.when(
                line.kind() == MinuteLine.Kind.THEORY && line.elementKind() == null,
                "elementKind",
                "workshop.error.elementKind");
        var from = takenFrom(id);
        no.when(
                line.kind() == MinuteLine.Kind.ACTION
                        && line.due() != null
                        && line.due().isBefore(from),
                "due",
                "workshop.error.due",
                DayWords.figures(from));
        no.when(
                line.kind() != MinuteLine.Kind.THEORY && line.elementKind() != null,
                "elementKind",
                "workshop.error.notTheory");
        no.when(line.kind() != MinuteLine.Kind.ACTION && line.owner() != null, "owner", "workshop.error.notAction");
        no.when(line.kind() != MinuteLine.Kind.ACTION && line.due() != null, "due", "workshop.error.notAction");
        no.raise();
        var kept = lines.save(new MinuteLine(id, lines.countByWorkshopId(id.id()) + 1, line));
        if (line.kind() == MinuteLine.Kind.THEORY) {
            kept.became(theories.addFromMinutes(
                    rows.findById(id).orElseThrow().view(acts.now()).of().ambitionCode(),
                    line.elementKind(),
                    line.text()));
        }
    }

    /** Marks an action as done, or as not done after all. */
    @AllowedTo(Role.PROCESS_OWNER)
    public void done(MinuteLineId line) {
        lines.findById(line).orElseThrow().done(acts.now());
    }

    /** @throws Refusal when it is closed or cancelled, has not begun, or nothing was written down */
    @AllowedTo(Role.PROCESS_OWNER)
    public void closeWorkshop(WorkshopId id, Closing closing) {
        var workshop = rows.findById(id).orElseThrow();
        workshop.close(closing, lines.countByWorkshopId(id.id()) > 0, acts.me().title(), acts.now());
        var view = workshop.view(acts.now());
        acts.tell(new WorkshopClosed(
                acts.nextId(),
                acts.now(),
                id,
                view.of().trackId(),
                view.of().round(),
                Amsterdam.day(view.plan().startsAt())));
    }

    @Transactional(readOnly = true)
    public List<MinuteLine.LineView> of(WorkshopId id) {
        return lines.findByWorkshopIdOrderByPosition(id.id()).stream()
                .map(MinuteLine::view)
                .toList();
    }

    /** Actions of all workshops that are not done, the most urgent first. */
    @Transactional(readOnly = true)
    public List<MinuteLine.LineView> openActions() {
        return lines.findOpenActions().stream().map(MinuteLine::view).toList();
    }

    /** The day on which its actions can be taken: that of the workshop, or of today where it began before. */
    private LocalDate takenFrom(WorkshopId id) {
        var planned = rows.findById(id).orElseThrow().view(acts.now()).plan().startsAt();
        var day = planned == null ? acts.today() : Amsterdam.day(planned);
        return day.isBefore(acts.today()) ? day : acts.today();
    }

    private void mustBeOpen(WorkshopId id) {
        if (!rows.findById(id).orElseThrow().view(acts.now()).open()) {
            throw new Refusal("workshop.refusal.over");
        }
    }

    /**
     * A workshop was held and closed.
     *
     * @param actId unique for this act
     */
    public record WorkshopClosed(String actId, Instant at, WorkshopId id, UUID trackId, int round, LocalDate heldOn)
            implements TaskDone {

        @Override
        public String subject() {
            return id.toString();
        }

        @Override
        public String step() {
            return "closeWorkshop";
        }
    }

    /**
     * What is said at the end.
     *
     * @param agreed what was agreed
     * @param next what happens now, and who does it
     */
    public record Closing(String agreed, String next) {}
}
