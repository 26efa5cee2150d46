package nl.samenaanzet.people;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenaanzet.form.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who speaks for the seats of the kernteam: holders for a term, substitutes for a period. Nothing of it is ever removed. */
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
     * @throws Refusal when the seat has a holder in that time, the account speaks for a seat in that time or may not answer
     *     ballots, the term is wholly in the past, or a text is missing or too long
     */
    @AllowedTo({Role.SECRETARY, Role.CHAIR})
    public void appointHolder(SeatId seat, UUID account, Term term, String chosen) {
        mandating.add(seat, account, Wanted.holder(term, chosen), people.me().title());
    }

    /**
     * An account substitutes a seat for a period; the holder, if any, can answer too, and a seat answers once.
     *
     * @throws Refusal when the seat has a substitute in that time, the account speaks for a seat in that time or may not
     *     answer ballots, or the period has no end or is wholly in the past
     */
    @AllowedTo({Role.SECRETARY, Role.CHAIR})
    public void nameSubstitute(SeatId seat, UUID account, Term period) {
        mandating.add(seat, account, Wanted.substitute(period), people.me().title());
    }

    /** A holder's term ends now, or never begins. @param reason at most 500 characters @throws Refusal without a reason, or when it is over */
    @AllowedTo({Role.SECRETARY, Role.CHAIR})
    public void endTerm(UUID mandate, String reason) {
        end(mandate, MandateKind.HOLDER, reason);
    }

    /** A substitution ends now, or never begins. @param reason at most 500 characters @throws Refusal without a reason, or when it is over */
    @AllowedTo({Role.SECRETARY, Role.CHAIR})
    public void takeBack(UUID mandate, String reason) {
        end(mandate, MandateKind.SUBSTITUTE, reason);
    }

    private void end(UUID mandate, MandateKind kind, String reason) {
        mandating.end(mandate, kind, Wanted.text(reason, "people.refusal.noEndReason"), people.me().title());
    }

    /** The seats of the kernteam, by number. */
    @Transactional(readOnly = true)
    public List<SeatState> seats() {
        var now = clock.instant();
        var bySeat = mandates.findWithSeats().stream().collect(Collectors.groupingBy(m -> m.seat().id()));
        return people.kernteam().stream().map(s -> SeatState.of(s, bySeat.getOrDefault(s.id(), List.of()), now)).toList();
    }

    /** @param key "kernteam-1" @throws NoSuchElementException when the kernteam has no such seat */
    @Transactional(readOnly = true)
    public SeatState seat(String key) {
        var seat = people.kernteam().stream().filter(s -> s.key().equals(key)).findFirst().orElseThrow();
        return SeatState.of(seat, mandates.findBySeat(seat.id()), clock.instant());
    }

    /** Accounts that can be named: they may answer ballots and hold no seat, now or later. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.SECRETARY, Role.CHAIR})
    public List<Contact> free() {
        return addresses.free();
    }
}
