package nl.samenaanzet.workshop;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.workshop.Minutes.Closing;
import nl.samenaanzet.workshop.WorkshopPlanning.Plan;
import nl.samenaanzet.workshop.Workshops.Call;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import nl.samenaanzet.workshop.Workshops.WorkshopView;
import nl.samenaanzet.workshop.Workshops.WorkshopView.End;

/** One workshop of a round. Its state follows from what happened; the agenda is fixed once it has begun. */
@Entity
@Table(name = "workshop_workshop")
public class Workshop {

    @EmbeddedId
    private WorkshopId id;

    private UUID trackId;
    private String ambitionCode;
    private int round;
    private int scriptVersion;
    private String title;
    private String parts = "";
    private Instant startsAt;
    private Instant endsAt;
    private String place = "";
    private String address = "";
    private String accessNeeds = "";
    private int sequence;
    private Instant plannedAt;
    private Instant invitedAt;
    private String breadthReason;
    private Instant begunAt;
    private Instant closedAt;
    private String closedBy;
    private String agreed;
    private String nextSteps;
    private Instant remindedAt;
    private Instant cancelledAt;
    private String cancelReason;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "workshop_agenda_item", joinColumns = @JoinColumn(name = "workshop_id"))
    @OrderColumn(name = "position")
    private List<AgendaItem> agenda = new ArrayList<>();

    @Version
    private int version;

    protected Workshop() {}

    Workshop(Call call) {
        this.id = WorkshopId.next();
        this.trackId = call.trackId();
        this.ambitionCode = call.ambitionCode();
        this.round = call.round();
        this.scriptVersion = call.scriptVersion();
        this.title = call.title();
    }

    WorkshopState state(Instant now) {
        if (cancelledAt != null) {
            return WorkshopState.CANCELLED;
        }
        if (closedAt != null) {
            return WorkshopState.CLOSED;
        }
        if (plannedAt == null) {
            return WorkshopState.TO_PLAN;
        }
        if (begunAt != null || !now.isBefore(startsAt)) {
            return WorkshopState.STARTED;
        }
        return invitedAt == null ? WorkshopState.PLANNED : WorkshopState.INVITED;
    }

    /**
     * Plans it, or moves it.
     *
     * @throws Refusal for a time that has passed, an end before the start, or when it is over
     */
    void plan(Plan plan, List<AgendaItem.Agenda> agenda, Instant now) {
        mustBeOpen();
        if (begunAt != null) {
            throw new Refusal("workshop.refusal.begun");
        }
        var no = new Refusals();
        no.when(plan.startsAt() != null && !plan.startsAt().isAfter(now), "date", "workshop.refusal.past");
        no.when(plan.startsAt() == null, "date", "form.missing.day");
        no.ahead(plan.startsAt() == null ? null : Amsterdam.day(plan.startsAt()), "date", Amsterdam.day(now));
        no.when(plan.endsAt() == null, "until", "workshop.error.time");
        no.when(
                plan.startsAt() != null
                        && plan.endsAt() != null
                        && !plan.endsAt().isAfter(plan.startsAt()),
                "until",
                "workshop.refusal.end");
        no.when(plan.parts().stream().anyMatch(p -> p < 1 || p > Scripts.PARTS), "parts", "form.wrong.choice");
        no.raise();
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        place = plan.place();
        address = plan.address();
        accessNeeds = plan.access();
        parts = plan.parts().stream().map(String::valueOf).collect(Collectors.joining(","));
        this.agenda.clear();
        agenda.forEach(line -> this.agenda.add(new AgendaItem(line)));
        sequence = plannedAt == null ? 0 : sequence + 1;
        plannedAt = plannedAt == null ? now : plannedAt;
    }

    /** @throws Refusal when it is not planned, has begun or is over, or a group is missing without a reason */
    void invite(List<String> missing, String reason, Instant now) {
        mustBeOpen();
        if (plannedAt == null || state(now) == WorkshopState.STARTED) {
            throw new Refusal("workshop.refusal.inviteNotNow");
        }
        if (!missing.isEmpty() && reason.isBlank()) {
            throw Refusal.at("reason", "workshop.refusal.breadth");
        }
        invitedAt = invitedAt == null ? now : invitedAt;
        breadthReason = missing.isEmpty() ? null : reason.strip();
    }

    /**
     * From here the agenda is fixed.
     *
     * @throws Refusal when nobody was invited or it is over
     */
    void begin(Instant now) {
        mustBeOpen();
        if (invitedAt == null) {
            throw new Refusal("workshop.refusal.notInvited");
        }
        begunAt = begunAt == null ? now : begunAt;
    }

    /** @throws Refusal when it is closed or cancelled, has not begun, or nothing was written down */
    void close(Closing closing, boolean minutes, String who, Instant now) {
        mustBeOpen();
        if (state(now) != WorkshopState.STARTED) {
            throw new Refusal("workshop.refusal.notBegun");
        }
        if (!minutes) {
            throw new Refusal("workshop.refusal.noMinutes");
        }
        agreed = closing.agreed();
        nextSteps = closing.next();
        closedBy = who;
        closedAt = now;
    }

    /** @throws Refusal when it is over, or without a reason */
    void cancel(String reason, Instant now) {
        mustBeOpen();
        if (reason.isBlank()) {
            throw Refusal.at("reason", "workshop.refusal.noReason");
        }
        cancelledAt = now;
        cancelReason = reason.strip();
        sequence++;
    }

    void remind(Instant now) {
        remindedAt = remindedAt == null ? now : remindedAt;
    }

    private void mustBeOpen() {
        if (closedAt != null) {
            throw new Refusal("workshop.refusal.closed", closedBy);
        }
        if (cancelledAt != null) {
            throw new Refusal("workshop.refusal.cancelled");
        }
    }

    boolean invited() {
        return invitedAt != null;
    }

    boolean planned() {
        return plannedAt != null;
    }

    WorkshopId id() {
        return id;
    }

    public WorkshopView view(Instant now) {
        var chosen = Arrays.stream(parts.split(","))
                .filter(p -> !p.isEmpty())
                .map(Integer::valueOf)
                .toList();
        return new WorkshopView(
                id,
                new Call(trackId, ambitionCode, round, scriptVersion, title),
                state(now),
                new Plan(startsAt, endsAt, place, address, accessNeeds, chosen),
                sequence,
                breadthReason,
                remindedAt,
                new End(closedAt, closedBy, agreed, nextSteps, cancelReason));
    }

    List<AgendaItem.Agenda> agenda() {
        return agenda.stream().map(AgendaItem::view).toList();
    }
}
