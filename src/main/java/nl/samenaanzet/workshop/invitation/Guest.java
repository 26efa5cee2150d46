package nl.samenaanzet.workshop.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.samenaanzet.workshop.Participant;
import nl.samenaanzet.workshop.Workshops.Presence;

/** Someone who is invited to a workshop, or walked in. */
@Entity
@Table(name = "workshop_guest")
public class Guest {

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

    public static Guest invited(UUID workshop, Participant.ParticipantView participant) {
        var guest = new Guest(workshop, participant.sector());
        guest.participantId = participant.id();
        return guest;
    }

    public static Guest walkedIn(UUID workshop, String name, String sector) {
        var guest = new Guest(workshop, sector);
        guest.name = name;
        guest.presence = Presence.PRESENT;
        return guest;
    }

    public void was(Presence presence) {
        this.presence = presence;
    }

    void forgetName() {
        name = name == null ? null : "verwijderd";
    }

    public UUID id() {
        return id;
    }

    public UUID workshopId() {
        return workshopId;
    }

    public UUID participantId() {
        return participantId;
    }

    public String name() {
        return name;
    }

    public String sector() {
        return sector;
    }

    public Presence presence() {
        return presence;
    }

    public boolean present() {
        return presence == Presence.PRESENT;
    }
}
