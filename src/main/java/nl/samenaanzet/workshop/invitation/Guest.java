package nl.samenaanzet.workshop.invitation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.samenaanzet.words.TypedId;
import nl.samenaanzet.workshop.Participant;
import nl.samenaanzet.workshop.Participant.ParticipantId;
import nl.samenaanzet.workshop.Workshops.Presence;
import nl.samenaanzet.workshop.Workshops.WorkshopId;

/** Someone who is invited to a workshop, or walked in. */
@Entity
@Table(name = "workshop_guest")
public class Guest {

    @EmbeddedId
    private GuestId id;

    private UUID workshopId;
    private UUID participantId;
    private String name;
    private String sector;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    protected Guest() {}

    private Guest(WorkshopId workshop, String sector) {
        this.id = GuestId.next();
        this.workshopId = workshop.id();
        this.sector = sector;
    }

    public static Guest invited(WorkshopId workshop, Participant.ParticipantView participant) {
        var guest = new Guest(workshop, participant.sector());
        guest.participantId = participant.id().id();
        return guest;
    }

    public static Guest walkedIn(WorkshopId workshop, String name, String sector) {
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

    public GuestId id() {
        return id;
    }

    public WorkshopId workshopId() {
        return new WorkshopId(workshopId);
    }

    public ParticipantId participantId() {
        return participantId == null ? null : new ParticipantId(participantId);
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

    /** Opaque id of someone on the list of a workshop. */
    @Embeddable
    public record GuestId(UUID id) implements TypedId {

        public static GuestId of(String text) {
            return new GuestId(UUID.fromString(text));
        }

        public static GuestId next() {
            return new GuestId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }
}
