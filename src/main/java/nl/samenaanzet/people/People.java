package nl.samenaanzet.people;

import jakarta.persistence.Embeddable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.account.AddressBook;
import nl.samenaanzet.people.account.SignedInUser;
import nl.samenaanzet.people.seat.Seat;
import nl.samenaanzet.people.seat.Seats;
import nl.samenaanzet.people.seat.Sector;
import nl.samenaanzet.people.seat.Sectors;
import nl.samenaanzet.people.seat.Speakers;
import nl.samenaanzet.words.TypedId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seats, accounts and who is signed in. */
@Service
public class People {

    private final Sectors sectors;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Speakers speakers;
    private final AddressBook addresses;

    People(Sectors sectors, Seats seats, ApplicationEventPublisher events, Speakers speakers, AddressBook addresses) {
        this.sectors = sectors;
        this.seats = seats;
        this.events = events;
        this.speakers = speakers;
        this.addresses = addresses;
    }

    /**
     * With the seat they speak for at this moment.
     *
     * @throws IllegalStateException when nobody is signed in
     */
    public SignedIn me() {
        return speakers.now(user());
    }

    /** Numbers of the seats of the kernteam whose answer may be seen apart in public. */
    @Transactional(readOnly = true)
    public Set<Integer> countedApart() {
        return seats.apart(Body.KERNTEAM);
    }

    /**
     * The seat that who is signed in speaks for at this moment.
     *
     * @throws Refusal when there is none, with why
     */
    public SeatView mySeat() {
        return speakers.seat(user());
    }

    /** Who is signed in; empty when a worker or a timer acts. */
    public Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user
                ? Optional.of(speakers.now(user))
                : Optional.empty();
    }

    private static SignedInUser user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedInUser user)) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return user;
    }

    /**
     * Whom a message is for.
     *
     * @param role every enabled account that has it, when no seat is given
     * @param seat its holder, then its substitute at this moment; null for a whole role
     */
    @Transactional(readOnly = true)
    public List<Contact> contacts(Role role, SeatId seat) {
        return seat == null ? addresses.of(role) : addresses.of(seat);
    }

    /**
     * Whom a message is for that was addressed before; also where the account is disabled since.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    @Transactional(readOnly = true)
    public Contact contact(UUID account) {
        return addresses.of(account);
    }

    /** The sectors of the programme, by name. */
    @Transactional(readOnly = true)
    public List<SectorSpec> sectors() {
        return sectors.findAll().stream()
                .map(Sector::spec)
                .sorted(Comparator.comparing(SectorSpec::name))
                .toList();
    }

    /** Key and name of the sectors, by name; for choosing one. */
    @Transactional(readOnly = true)
    public Map<String, String> sectorNames() {
        var names = new LinkedHashMap<String, String>();
        sectors().forEach(sector -> names.put(sector.key(), sector.name()));
        return names;
    }

    /** The seats of the kernteam, by number. */
    @Transactional(readOnly = true)
    public List<SeatView> kernteam() {
        return seats(Body.KERNTEAM);
    }

    /** The seats of a body, by number. */
    @Transactional(readOnly = true)
    public List<SeatView> seats(Body body) {
        return seats.view(body);
    }

    /** Takes over the sectors and seats of the programme file; the same again changes nothing, none is removed. */
    @Transactional
    public void define(List<SectorSpec> sectorSpecs, List<SeatSpec> seatSpecs) {
        sectorSpecs.forEach(spec -> sectors.save(new Sector(spec)));
        for (var spec : seatSpecs) {
            var sector = spec.sectorKey() == null
                    ? null
                    : sectors.findById(spec.sectorKey()).orElseThrow();
            seats.findBySeatKey(spec.key())
                    .ifPresentOrElse(known -> known.describe(spec, sector), () -> seats.save(new Seat(spec, sector)));
        }
        events.publishEvent(new SeatsDefined());
    }

    /** Opaque id of a seat. */
    @Embeddable
    public record SeatId(UUID id) implements TypedId {

        public static SeatId of(String text) {
            return new SeatId(UUID.fromString(text));
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }

    /**
     * A seat, for reading.
     *
     * @param key readable and stable: "kernteam-1"
     * @param number 1-based within its body
     * @param sectorKey "bewoners", ..., or null where the programme leaves the sector open
     * @param sectorName name of the sector, or null
     * @param residents whether it speaks for residents
     */
    public record SeatView(SeatId id, String key, int number, String sectorKey, String sectorName, boolean residents) {}

    /**
     * A seat as the programme file defines it.
     *
     * @param key stable: "kernteam-1"
     * @param number 1-based within its body
     * @param sectorKey null where no source names the sector
     * @param note why something is open, may be empty
     */
    public record SeatSpec(String key, Body body, int number, String sectorKey, String note) {}

    /**
     * A sector as the programme file defines it.
     *
     * @param key stable, lower case: "bewoners"
     * @param group of which it is a part, for who has to be there
     */
    public record SectorSpec(String key, String name, Group group) {

        /** Whom a sector speaks for. The tables ask whether residents take part; a workshop asks for the first four. */
        public enum Group {
            BEWONERS,
            ONDERNEMERS,
            ORGANISATIES,
            GEMEENTE,
            OVERHEID
        }
    }

    /**
     * Somebody to write to.
     *
     * @param title what the account stands for
     * @param email null when it is not known
     * @param language in which they are written to; null while they chose none: the one of the house
     */
    public record Contact(UUID accountId, String title, String email, Locale language) {}

    /** The seats are known; accounts can be tied to them. */
    public record SeatsDefined() {}
}
