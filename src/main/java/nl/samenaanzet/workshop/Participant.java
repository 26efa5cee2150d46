package nl.samenaanzet.workshop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Someone who can be invited. Personal data: what identifies the person can be taken out, the counts stay. */
@Entity
@Table(name = "workshop_participant")
public class Participant {

    private static final String ERASED = "verwijderd";

    @Id
    private UUID id;
    private String name;
    private String email;
    private String sector;
    private String accessNote;
    private String calendarToken;
    private Instant since;
    private Instant removedAt;

    protected Participant() { }

    Participant(Person person, String calendarToken, Instant now) {
        this.id = UUID.randomUUID();
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

    public UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    public ParticipantView view() {
        return new ParticipantView(id, name, email, sector, accessNote, calendarToken, removedAt != null);
    }

    /** A person as typed. @param email lower case @param sector key of a sector @param access what this person needs */
    public record Person(String name, String email, String sector, String access) { }

    /** Someone who can be invited, for reading. @param email null when it was erased */
    public record ParticipantView(UUID id, String name, String email, String sector, String access,
            String calendarToken, boolean removed) { }
}
