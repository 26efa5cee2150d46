package nl.samenaanzet.workshop;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.words.TypedId;

/** Someone who can be invited. Personal data: what identifies the person can be taken out, the counts stay. */
@Entity
@Table(name = "workshop_participant")
public class Participant {

    private static final String ERASED = "verwijderd";

    @EmbeddedId
    private ParticipantId id;

    private String name;
    private String email;
    private String sector;
    private String accessNote;
    private String calendarToken;
    private Instant since;
    private Instant removedAt;

    protected Participant() {}

    Participant(Person person, String calendarToken, Instant now) {
        this.id = ParticipantId.next();
        this.calendarToken = calendarToken;
        this.since = now;
        change(person);
    }

    void change(Person person) {
        this.name = person.name();
        this.email = person.email();
        this.sector = person.sector();
        this.accessNote = person.access();
    }

    void renew(String calendarToken) {
        this.calendarToken = calendarToken;
    }

    void erase(Instant now) {
        name = ERASED;
        email = null;
        accessNote = "";
        calendarToken = id.toString();
        removedAt = removedAt == null ? now : removedAt;
    }

    public ParticipantId id() {
        return id;
    }

    String name() {
        return name;
    }

    public ParticipantView view() {
        return new ParticipantView(id, name, email, sector, accessNote, calendarToken, removedAt != null);
    }

    /**
     * A person as typed.
     *
     * @param email lower case
     * @param sector key of a sector
     * @param access what this person needs
     */
    public record Person(String name, String email, String sector, String access) {

        private static final Pattern EMAIL =
                Pattern.compile("[^\\s@,;:<>()\"]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*");

        /** @throws Refusal for each of the four that cannot be */
        public static Person of(String name, String email, String sector, String access) {
            var no = new Refusals();
            var called = no.of(() -> TypedText.required(name, "name", 200, "workshop.error.name"));
            var address = no.of(() -> TypedText.required(email, "email", 200, "workshop.error.email"));
            no.when(address != null && !EMAIL.matcher(address).matches(), "email", "workshop.error.email");
            var group = no.of(() -> TypedText.required(sector, "sector", 100, "workshop.error.sector"));
            var needs = no.of(() -> TypedText.of(access, "access", 500));
            no.raise();
            return new Person(called, address.toLowerCase(Locale.ROOT), group, needs);
        }
    }

    /**
     * Someone who can be invited, for reading.
     *
     * @param email null when it was erased
     */
    public record ParticipantView(
            ParticipantId id,
            String name,
            String email,
            String sector,
            String access,
            String calendarToken,
            boolean removed) {}

    /** Opaque id of someone who can be invited. */
    @Embeddable
    public record ParticipantId(UUID id) implements TypedId {

        public static ParticipantId of(String text) {
            return new ParticipantId(UUID.fromString(text));
        }

        public static ParticipantId next() {
            return new ParticipantId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }
}
