package nl.samenaanzet.workshop;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.People.SectorSpec;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.workshop.Participant.ParticipantId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who can be invited. Names and addresses are for the process owner and the secretary only. */
@Service
@Transactional
public class ParticipantRegister {

    private static final int PAGE = 50;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Participants rows;
    private final People people;
    private final Clock clock;

    ParticipantRegister(Participants rows, People people, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.clock = clock;
    }

    /** @throws Refusal for an address that is known, or a sector that does not exist */
    @AllowedTo({Role.PROCESS_OWNER, Role.SECRETARY})
    public ParticipantId add(Participant.Person person) {
        check(person, null);
        return rows.save(new Participant(person, token(), clock.instant())).id();
    }

    /** @throws Refusal for an address of somebody else, or a sector that does not exist */
    @AllowedTo({Role.PROCESS_OWNER, Role.SECRETARY})
    public void change(ParticipantId id, Participant.Person person) {
        check(person, id);
        rows.findById(id).orElseThrow().change(person);
    }

    /**
     * Adds people; who is known by address is changed. All or none.
     *
     * @throws Refusal for a sector that does not exist
     */
    @AllowedTo({Role.PROCESS_OWNER, Role.SECRETARY})
    public void takeOver(List<Participant.Person> all) {
        var known = rows.findCurrent().stream()
                .filter(p -> p.view().email() != null)
                .collect(Collectors.toMap(p -> p.view().email(), p -> p));
        var sectors = people.sectors().stream().map(SectorSpec::key).collect(Collectors.toSet());
        for (var person : all) {
            if (!sectors.contains(person.sector())) {
                throw Refusal.at("sector", "workshop.refusal.sector");
            }
            Optional.ofNullable(known.get(person.email()))
                    .ifPresentOrElse(
                            p -> p.change(person), () -> rows.save(new Participant(person, token(), clock.instant())));
        }
    }

    /** Everybody who can be invited, by name. */
    @AllowedTo({Role.PROCESS_OWNER, Role.SECRETARY})
    @Transactional(readOnly = true)
    public List<Participant.ParticipantView> everybody() {
        return rows.findCurrent().stream().map(Participant::view).toList();
    }

    /** Takes out what identifies the person; what was counted stays. */
    @AllowedTo({Role.PROCESS_OWNER, Role.SECRETARY})
    public void remove(ParticipantId id) {
        rows.findById(id).orElseThrow().erase(clock.instant());
    }

    /** Gives the person another calendar address; the old one stops. */
    @AllowedTo({Role.PROCESS_OWNER, Role.SECRETARY})
    public void renewCalendar(ParticipantId id) {
        rows.findById(id).orElseThrow().renew(token());
    }

    /**
     * By name.
     *
     * @param sector key or empty for all
     * @param part of the name, or empty
     * @param page from 0
     */
    @AllowedTo({Role.PROCESS_OWNER, Role.SECRETARY})
    @Transactional(readOnly = true)
    public Page<Participant.ParticipantView> search(String sector, String part, int page) {
        var like = part == null || part.isBlank() ? null : "%" + part.strip().toLowerCase(Locale.ROOT) + "%";
        return rows.search(
                        sector == null || sector.isBlank() ? null : sector,
                        like,
                        PageRequest.of(Math.max(page, 0), PAGE))
                .map(Participant::view);
    }

    @AllowedTo({Role.PROCESS_OWNER, Role.SECRETARY})
    @Transactional(readOnly = true)
    public Participant.ParticipantView byId(ParticipantId id) {
        return rows.findById(id).orElseThrow().view();
    }

    private void check(Participant.Person person, ParticipantId self) {
        var no = new Refusals();
        no.when(
                person.email() != null
                        && rows.findByEmail(person.email())
                                .filter(p -> !p.id().equals(self))
                                .isPresent(),
                "email",
                "workshop.refusal.emailKnown");
        no.when(
                people.sectors().stream().noneMatch(s -> s.key().equals(person.sector())),
                "sector",
                "workshop.refusal.sector");
        no.raise();
    }

    private static String token() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
