package nl.samenaanzet.people.seat;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.account.Account;
import nl.samenaanzet.people.seat.Seating.MandateView;

/**
 * That an account speaks for a seat, as its holder or as a substitute. It can be ended; it is never removed or moved.
 */
@Entity
@Table(name = "people_mandate")
public class Mandate {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "seat_id")
    private Seat seat;

    private UUID accountId;
    private String title;

    @Enumerated(EnumType.STRING)
    private MandateKind kind;

    private Instant fromAt;
    private Instant untilAt;
    private String chosen;
    private String recordedBy;
    private Instant recordedAt;
    private String endedBy;
    private Instant endedAt;
    private String endReason;

    protected Mandate() {}

    /** @param by title of who recorded it; null when it comes from the configuration */
    Mandate(Seat seat, Account account, Wanted wanted, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.seat = seat;
        this.accountId = account.id();
        this.title = account.title();
        this.kind = wanted.kind();
        this.fromAt = wanted.term().from();
        this.untilAt = wanted.term().until();
        this.chosen = wanted.chosen();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /**
     * @param by null when the account is there no more
     * @throws Refusal when it was over before
     */
    void end(String by, String reason, Instant now) {
        if (endedAt != null) {
            throw new Refusal("people.refusal.endedBefore", title, DayWords.figures(endedAt));
        }
        if (over(now)) {
            throw new Refusal("people.refusal.overBefore", title, DayWords.figures(untilAt));
        }
        this.endedBy = by;
        this.endReason = reason;
        this.endedAt = now;
    }

    /** The time in which it holds; empty when it was ended before it began. */
    Optional<Term> term() {
        var until = endedAt == null ? untilAt : untilAt == null || endedAt.isBefore(untilAt) ? endedAt : untilAt;
        return until == null || fromAt.isBefore(until) ? Optional.of(new Term(fromAt, until)) : Optional.empty();
    }

    boolean overlaps(Term other) {
        return term().filter(other::overlaps).isPresent();
    }

    public boolean holds(Instant now) {
        return term().filter(t -> !now.isBefore(t.from()) && (t.until() == null || now.isBefore(t.until())))
                .isPresent();
    }

    /** It holds no more and will not. */
    public boolean over(Instant now) {
        return term().filter(t -> t.until() == null || t.until().isAfter(now)).isEmpty();
    }

    /** Nobody of flesh and blood had a hand in it: the configuration began it, and ended it when the account went. */
    boolean ofTheConfiguration() {
        return recordedBy == null && endedAt != null && endedBy == null;
    }

    public boolean is(MandateKind other) {
        return kind == other;
    }

    public UUID accountId() {
        return accountId;
    }

    String title() {
        return title;
    }

    Seat seat() {
        return seat;
    }

    public MandateView view() {
        var until = term().isPresent() ? term().get().until() : fromAt;
        return new MandateView(
                id,
                seat.view(),
                new MandateView.Speaker(accountId, title),
                kind,
                new MandateView.Period(fromAt, untilAt, until),
                new MandateView.Recorded(chosen, recordedBy, recordedAt),
                new MandateView.Ended(endedBy, endedAt, endReason));
    }
}
