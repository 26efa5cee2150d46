package nl.samenaanzet.people.seat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.People.Contact;
import nl.samenaanzet.people.People.SeatId;
import nl.samenaanzet.people.People.SeatView;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.account.AddressBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who speaks for the seats of the kernteam: holders for a term, substitutes for a period. Nothing of it is ever
 * removed.
 */
@Service
@Transactional
public class Seating {

    private final People people;
    private final Mandating mandating;
    private final Mandates mandates;
    private final AddressBook addresses;
    private final Clock clock;

    Seating(People people, Mandating mandating, Mandates mandates, AddressBook addresses, Clock clock) {
        this.people = people;
        this.mandating = mandating;
        this.mandates = mandates;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * An account becomes holder of a seat, from now on, later, or since a day in the past that was not recorded then.
     *
     * @param chosen how and by whom, in words, for everybody to read; at most 500 characters
     * @throws Refusal when the seat has a holder in that time, the account speaks for a seat in that time or may not
     *     answer ballots, the term is wholly in the past, or a text is missing or too long
     */
    @AllowedTo({Role.SECRETARY, Role.CHAIR})
    public void appointHolder(SeatId seat, UUID account, Term term, String chosen) {
        mandating.add(seat, account, Wanted.holder(term, chosen), people.me().title());
    }

    /**
     * An account substitutes a seat for a period; the holder, if any, can answer too, and a seat answers once.
     *
     * @throws Refusal when the seat has a substitute in that time, the account speaks for a seat in that time or may
     *     not answer ballots, or the period has no end or is wholly in the past
     */
    @AllowedTo({Role.SECRETARY, Role.CHAIR})
    public void nameSubstitute(SeatId seat, UUID account, Term period) {
        mandating.add(seat, account, Wanted.substitute(period), people.me().title());
    }

    /**
     * A holder's term ends now, or never begins.
     *
     * @param reason at most 500 characters
     * @throws Refusal without a reason, or when it is over
     */
    @AllowedTo({Role.SECRETARY, Role.CHAIR})
    public void endTerm(UUID mandate, String reason) {
        end(mandate, MandateKind.HOLDER, reason);
    }

    /**
     * A substitution ends now, or never begins.
     *
     * @param reason at most 500 characters
     * @throws Refusal without a reason, or when it is over
     */
    @AllowedTo({Role.SECRETARY, Role.CHAIR})
    public void takeBack(UUID mandate, String reason) {
        end(mandate, MandateKind.SUBSTITUTE, reason);
    }

    private void end(UUID mandate, MandateKind kind, String reason) {
        mandating.end(
                mandate,
                kind,
                Wanted.text(reason, "reason", "people.refusal.noEndReason"),
                people.me().title());
    }

    /**
     * Whether the answer of the seat of who is signed in may be seen apart in public, where it is the only one of its
     * sector.
     *
     * @throws Refusal when they speak for none
     */
    @AllowedTo(Role.KERNTEAM)
    public void countApart(boolean apart) {
        mandating.countApart(people.mySeat().id(), apart);
    }

    /** The seats of the kernteam, by number. */
    @Transactional(readOnly = true)
    public List<SeatState> seats() {
        var now = clock.instant();
        var bySeat = mandates.findWithSeats().stream()
                .collect(Collectors.groupingBy(m -> m.seat().id()));
        return people.kernteam().stream()
                .map(s -> SeatState.of(s, bySeat.getOrDefault(s.id(), List.of()), now))
                .toList();
    }

    /**
     * @param key "kernteam-1"
     * @throws NoSuchElementException when the kernteam has no such seat
     */
    @Transactional(readOnly = true)
    public SeatState seat(String key) {
        var seat = people.kernteam().stream()
                .filter(s -> s.key().equals(key))
                .findFirst()
                .orElseThrow();
        return SeatState.of(seat, mandates.findBySeat(seat.id()), clock.instant());
    }

    /** Accounts that can be named: they may answer ballots and hold no seat, now or later. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.SECRETARY, Role.CHAIR})
    public List<Contact> free() {
        return addresses.free();
    }

    /**
     * Other accounts speak, or will speak, for this seat. Not published when a period that was recorded before begins
     * or ends.
     */
    public record SpeakersChanged(SeatId seat) {}

    /**
     * A seat with who speaks for it.
     *
     * @param holder null when it is vacant
     * @param substitute null when there is none at this moment
     * @param coming what begins later, soonest first
     * @param history all, also what holds now, newest first
     */
    public record SeatState(
            SeatView seat,
            MandateView holder,
            MandateView substitute,
            List<MandateView> coming,
            List<MandateView> history) {

        static SeatState of(SeatView seat, List<Mandate> all, Instant now) {
            return new SeatState(
                    seat,
                    holding(MandateKind.HOLDER, all, now),
                    holding(MandateKind.SUBSTITUTE, all, now),
                    all.reversed().stream()
                            .filter(m -> !m.over(now) && !m.holds(now))
                            .map(Mandate::view)
                            .toList(),
                    all.stream().map(Mandate::view).toList());
        }

        private static MandateView holding(MandateKind kind, List<Mandate> all, Instant now) {
            return all.stream()
                    .filter(m -> m.is(kind) && m.holds(now))
                    .findFirst()
                    .map(Mandate::view)
                    .orElse(null);
        }

        public boolean vacant() {
            return holder == null;
        }
    }

    /** That an account speaks, spoke or will speak for a seat; for reading. */
    public record MandateView(
            UUID id, SeatView seat, Speaker speaker, MandateKind kind, Period period, Recorded recorded, Ended ended) {

        /**
         * Who speaks.
         *
         * @param title of the account when it was recorded
         */
        public record Speaker(UUID accountId, String title) {}

        /**
         * For how long.
         *
         * @param from inclusive
         * @param planned exclusive, as it was agreed; null for open
         * @param until exclusive, as it became; null for open; equal to {@code from} when it was ended before it began
         */
        public record Period(Instant from, Instant planned, Instant until) {}

        /**
         * Who wrote it down.
         *
         * @param chosen how the holder was chosen; empty for a substitute, or when the configuration began it
         * @param by title; null when it comes from the configuration
         */
        public record Recorded(String chosen, String by, Instant at) {}

        /**
         * Who ended it before its time.
         *
         * @param by title; null when it was not ended, or because the account is there no more
         * @param at null when it was not ended
         */
        public record Ended(String by, Instant at, String reason) {}

        public boolean neverBegan() {
            return period.from.equals(period.until);
        }

        /** The first day, or null when it begins in the course of one. */
        public LocalDate firstDay() {
            return dayFrom(period.from);
        }

        /** The last whole day, or null when it is open or ends in the course of a day. */
        public LocalDate lastDay() {
            var after = period.until == null ? null : dayFrom(period.until);
            return after == null ? null : after.minusDays(1);
        }

        /** The day that begins at this moment, or null when it is another hour. */
        private static LocalDate dayFrom(Instant moment) {
            var day = Amsterdam.day(moment);
            return moment.equals(Amsterdam.begin(day)) ? day : null;
        }
    }
}
