package nl.samenaanzet.workshop;

import java.time.Instant;
import java.util.List;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.inbox.Inbox.TaskDone;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When and where a workshop is: planned, moved, cancelled. Who was invited hears of each change once. */
@Service
@Transactional
public class WorkshopPlanning {

    private final TrackWorkshops rows;
    private final Invitations invitations;
    private final Acts acts;

    WorkshopPlanning(TrackWorkshops rows, Invitations invitations, Acts acts) {
        this.rows = rows;
        this.invitations = invitations;
        this.acts = acts;
    }

    /**
     * Plans it, or moves it when it was planned.
     *
     * @throws Refusal for a time that cannot be
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void planWorkshop(WorkshopId id, Plan plan, List<AgendaItem.Agenda> agenda) {
        var workshop = rows.findById(id).orElseThrow();
        var moved = workshop.planned();
        workshop.plan(plan, agenda, acts.now());
        if (!moved) {
            acts.tell(new WorkshopPlanned(acts.nextId(), acts.now(), id, plan.startsAt()));
            return;
        }
        acts.tell(new WorkshopMoved(acts.nextId(), id, plan.startsAt()));
        invitations.tellChange(workshop);
    }

    /**
     * It begins: the agenda is fixed.
     *
     * @throws Refusal when nobody was invited
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void begin(WorkshopId id) {
        rows.findById(id).orElseThrow().begin(acts.now());
    }

    /** @throws Refusal when it is over, or without a reason */
    @AllowedTo(Role.PROCESS_OWNER)
    public void cancel(WorkshopId id, String reason) {
        var workshop = rows.findById(id).orElseThrow();
        workshop.cancel(reason, acts.now());
        acts.tell(new WorkshopCancelled(id));
        invitations.tellCancellation(workshop);
    }

    /**
     * A workshop has its date.
     *
     * @param actId unique for this act
     */
    public record WorkshopPlanned(String actId, Instant at, WorkshopId id, Instant startsAt) implements TaskDone {

        @Override
        public String subject() {
            return id.toString();
        }

        @Override
        public String step() {
            return "planWorkshop";
        }
    }

    /**
     * A workshop got another date.
     *
     * @param actId unique for this act
     */
    public record WorkshopMoved(String actId, WorkshopId id, Instant startsAt) {}

    /** A workshop does not take place. */
    public record WorkshopCancelled(WorkshopId id) {}

    /**
     * When, where and about what.
     *
     * @param parts of the script, 1 to 5
     * @param access what people need to take part
     */
    public record Plan(
            Instant startsAt, Instant endsAt, String place, String address, String access, List<Integer> parts) {}
}
