package nl.samenaanzet.workshop;

import jakarta.persistence.Embeddable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.words.TypedId;
import nl.samenaanzet.workshop.Participant.ParticipantId;
import nl.samenaanzet.workshop.WorkshopPlanning.Plan;
import nl.samenaanzet.workshop.invitation.Breadth;
import nl.samenaanzet.workshop.invitation.Guest;
import nl.samenaanzet.workshop.invitation.Guest.GuestId;
import nl.samenaanzet.workshop.invitation.Guests;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The workshops: opened by the process, read by everybody of the coalition. */
@Service
@Transactional
public class Workshops {

    private static final int PAGE = 50;

    private final TrackWorkshops rows;
    private final Guests guests;
    private final Participants participants;
    private final Breadth breadth;
    private final Clock clock;

    Workshops(TrackWorkshops rows, Guests guests, Participants participants, Breadth breadth, Clock clock) {
        this.rows = rows;
        this.guests = guests;
        this.participants = participants;
        this.breadth = breadth;
        this.clock = clock;
    }

    /** The workshop of a round that is to be planned; one that is open already is taken again. */
    public WorkshopView openWorkshop(Call call) {
        return rows.findOpen(call.trackId(), call.round())
                .orElseGet(() -> rows.save(new Workshop(call)))
                .view(clock.instant());
    }

    /** It was two days ago and nobody closed it: its page and its place in the list say so. */
    public void remindClosing(WorkshopId id) {
        find(id).remind(clock.instant());
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @Transactional(readOnly = true)
    public WorkshopView byId(WorkshopId id) {
        return find(id).view(clock.instant());
    }

    @Transactional(readOnly = true)
    public List<AgendaItem.Agenda> agenda(WorkshopId id) {
        return find(id).agenda();
    }

    /** Not over: first those without a date, then the nearest; 50 at most. */
    @Transactional(readOnly = true)
    public List<WorkshopView> upcoming() {
        return views(rows.findUpcoming(clock.instant().minus(Duration.ofDays(1)), PageRequest.of(0, PAGE)));
    }

    /**
     * Over, or past its end; newest first.
     *
     * @param page from 0
     */
    @Transactional(readOnly = true)
    public Page<WorkshopView> past(int page) {
        return rows.findPast(clock.instant().minus(Duration.ofDays(1)), PageRequest.of(Math.max(page, 0), PAGE))
                .map(w -> w.view(clock.instant()));
    }

    /** In order of round and date. */
    @Transactional(readOnly = true)
    public List<WorkshopView> of(UUID track) {
        return views(rows.findByTrackIdOrderByRoundAscStartsAtAsc(track));
    }

    /** Everybody on the list, by sector. */
    @Transactional(readOnly = true)
    public List<Attendee> guests(WorkshopId id) {
        return guests.findByWorkshopIdOrderBySectorAscIdAsc(id.id()).stream()
                .map(this::attendee)
                .toList();
    }

    /** Who was there. */
    @Transactional(readOnly = true)
    public List<Attendee> attendees(WorkshopId id) {
        return guests(id).stream().filter(g -> g.presence() == Presence.PRESENT).toList();
    }

    /** Who was there, in numbers. */
    @Transactional(readOnly = true)
    public Composition composition(WorkshopId id) {
        return breadth.of(guests.findByWorkshopIdOrderBySectorAscIdAsc(id.id()).stream()
                .filter(Guest::present)
                .map(Guest::sector)
                .toList());
    }

    private Attendee attendee(Guest guest) {
        if (guest.participantId() == null) {
            return new Attendee(guest.id(), null, guest.name(), null, guest.sector(), guest.presence());
        }
        var participant =
                participants.findById(guest.participantId()).orElseThrow().view();
        return new Attendee(
                guest.id(),
                participant.id(),
                participant.name(),
                participant.email(),
                guest.sector(),
                guest.presence());
    }

    private List<WorkshopView> views(List<Workshop> found) {
        return found.stream().map(w -> w.view(clock.instant())).toList();
    }

    private Workshop find(WorkshopId id) {
        return rows.findById(id).orElseThrow();
    }

    /**
     * A workshop, for reading; what has not happened yet is null.
     *
     * @param plan its places are empty as long as there is none
     * @param sequence how often it changed since it was planned, for calendars
     * @param breadthReason why it went on without one of the groups
     * @param remindedAt since when it is overdue to be closed
     */
    public record WorkshopView(
            WorkshopId id,
            Call of,
            WorkshopState state,
            Plan plan,
            int sequence,
            String breadthReason,
            Instant remindedAt,
            End end) {

        /** How it ended: closed by somebody with what was agreed, or cancelled for a reason. */
        public record End(Instant closedAt, String closedBy, String agreed, String next, String cancelReason) {}

        public String title() {
            return of.title();
        }

        /** Whether anything about it can still change. */
        public boolean open() {
            return state != WorkshopState.CLOSED && state != WorkshopState.CANCELLED;
        }
    }

    /**
     * Who was there.
     *
     * @param present number per sector
     * @param residentsPct of those present, 0 to 100
     * @param missing groups, see {@link Breadth}
     */
    public record Composition(Map<String, Integer> present, int total, int residentsPct, List<String> missing) {}

    /**
     * Someone who was there.
     *
     * @param participantId null for who walked in
     * @param email null when there is none
     */
    public record Attendee(
            GuestId guestId,
            ParticipantId participantId,
            String name,
            String email,
            String sector,
            Presence presence) {}

    /**
     * What asks for a workshop.
     *
     * @param title "Veilige buurten, ronde 2"
     */
    public record Call(UUID trackId, String ambitionCode, int round, int scriptVersion, String title) {}

    /** Whether someone was there. */
    public enum Presence {
        PRESENT,
        ABSENT,
        EXCUSED
    }

    /** Opaque id of a workshop. */
    @Embeddable
    public record WorkshopId(UUID id) implements TypedId {

        public static WorkshopId of(String text) {
            return new WorkshopId(UUID.fromString(text));
        }

        public static WorkshopId next() {
            return new WorkshopId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }
}
