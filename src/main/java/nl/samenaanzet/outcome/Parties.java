package nl.samenaanzet.outcome;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenaanzet.outcome.Parties.Party.Kind;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.People.Contact;
import nl.samenaanzet.people.People.SeatView;
import nl.samenaanzet.people.Role;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/**
 * The roles, sectors and seats that can own an outcome or be told of it, with their names and the people behind them.
 */
@Service
public class Parties {

    /** The griffie hears of something when it is offered to the council, not before. */
    private static final Set<Role> ROLES = EnumSet.complementOf(EnumSet.of(Role.GRIFFIE));

    private final People people;
    private final MessageSource texts;

    Parties(People people, MessageSource texts) {
        this.people = people;
        this.texts = texts;
    }

    /** Everybody on our lists, roles first. */
    public List<Party> all() {
        var all = new ArrayList<Party>();
        ROLES.forEach(role -> all.add(new Party(Kind.ROLE, role.name())));
        people.sectors().forEach(sector -> all.add(new Party(Kind.SECTOR, sector.key())));
        people.kernteam().forEach(seat -> all.add(new Party(Kind.SEAT, seat.key())));
        return all;
    }

    /** Those who can be told: a sector is reached by its seats, so one without a seat is not among them. */
    public List<Party> tellable() {
        var seated = people.kernteam().stream()
                .map(SeatView::sectorKey)
                .filter(Objects::nonNull)
                .toList();
        return all().stream()
                .filter(p -> p.kind() != Kind.SECTOR || seated.contains(p.key()))
                .toList();
    }

    /** What people call it, in the language of the reader. */
    public String name(Party party) {
        return name(party, LocaleContextHolder.getLocale());
    }

    String name(Party party, Locale language) {
        return switch (party.kind()) {
            case ROLE -> texts.getMessage("people.role." + party.key(), null, party.key(), language);
            case SECTOR ->
                people.sectors().stream()
                        .filter(s -> s.key().equals(party.key()))
                        .map(s -> text("outcome.party.sector", language, s.name()))
                        .findFirst()
                        .orElse(party.key());
            case SEAT ->
                seat(party.key())
                        .map(s -> s.sectorName() == null
                                ? text("outcome.party.seat", language, s.number())
                                : text("outcome.party.seatOf", language, s.number(), s.sectorName()))
                        .findFirst()
                        .orElse(party.key());
            case ORGANISATION -> party.key();
        };
    }

    boolean known(Party party) {
        return party.kind() == Kind.ORGANISATION || all().contains(party);
    }

    /** Whom a letter to these reaches, each person once; some have no address. */
    List<Contact> contacts(Set<Party> some) {
        return some.stream().flatMap(this::contacts).distinct().toList();
    }

    private Stream<Contact> contacts(Party party) {
        return switch (party.kind()) {
            case ROLE -> people.contacts(Role.valueOf(party.key()), null).stream();
            case SECTOR ->
                people.kernteam().stream()
                        .filter(s -> party.key().equals(s.sectorKey()))
                        .flatMap(s -> people.contacts(Role.KERNTEAM, s.id()).stream());
            case SEAT -> seat(party.key()).flatMap(s -> people.contacts(Role.KERNTEAM, s.id()).stream());
            case ORGANISATION -> Stream.empty();
        };
    }

    private Stream<SeatView> seat(String key) {
        return people.kernteam().stream().filter(s -> s.key().equals(key));
    }

    private String text(String key, Locale language, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }

    /**
     * Who owns an outcome or is told of it; written and kept as "role:CHAIR", "sector:bewoners", "seat:kernteam-3" or
     * "organisation:Stichting ...".
     *
     * @param key name of a role, key of a sector or seat, or the organisation in words
     */
    public record Party(Kind kind, String key) {

        /** An organisation is outside our lists, so it can own and cannot be told. */
        public enum Kind {
            ROLE,
            SECTOR,
            SEAT,
            ORGANISATION;

            String word() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        /** @return nothing when it is no party; whether it is on our lists is not looked at */
        public static Optional<Party> of(String text) {
            var parts = text == null ? new String[0] : text.split(":", 2);
            return parts.length < 2 || parts[1].isBlank()
                    ? Optional.empty()
                    : Stream.of(Kind.values())
                            .filter(k -> k.word().equals(parts[0]))
                            .findFirst()
                            .map(k -> new Party(k, parts[1].strip()));
        }

        @Override
        public String toString() {
            return kind.word() + ":" + key;
        }
    }
}
