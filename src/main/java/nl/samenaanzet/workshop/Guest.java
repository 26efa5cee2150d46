package nl.samenaanzet.workshop;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Someone who is invited to a workshop, or walked in. */
@Entity
@Table(name = "workshop_guest")
class Guest {

    @Id
    private UUID id;
    private UUID workshopId;
    private UUID participantId;
    private String name;
    private String sector;
    @Enumerated(EnumType.STRING)
    private Presence presence;

    protected Guest() { }

    private Guest(UUID workshop, String sector) {
        this.id = UUID.randomUUID();
        this.workshopId = workshop;
        this.sector = sector;
    }

    static Guest invited(UUID workshop, Participant.ParticipantView participant) {
        var guest = new Guest(workshop, participant.sector());
        guest.participantId = participant.id();
        return guest;
    }

    static Guest walkedIn(UUID workshop, String name, String sector) {
        var guest = new Guest(workshop, sector);
        guest.name = name;
        guest.presence = Presence.PRESENT;
        return guest;
    }

    void was(Presence presence) {
        this.presence = presence;
    }

    void forgetName() {
        name = name == null ? null : "verwijderd";
    }

    UUID id() {
        return id;
    }

    UUID workshopId() {
        return workshopId;
    }

    UUID participantId() {
        return participantId;
    }

    String name() {
        return name;
    }

    String sector() {
        return sector;
    }

    Presence presence() {
        return presence;
    }

    boolean present() {
        return presence == Presence.PRESENT;
    }
}
