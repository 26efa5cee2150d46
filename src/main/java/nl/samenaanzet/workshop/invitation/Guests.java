package nl.samenaanzet.workshop.invitation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.workshop.invitation.Guest.GuestId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Guests extends JpaRepository<Guest, GuestId> {

    List<Guest> findByWorkshopIdOrderBySectorAscIdAsc(UUID workshop);

    List<Guest> findByParticipantId(UUID participant);

    boolean existsByWorkshopIdAndParticipantId(UUID workshop, UUID participant);

    /** Of people who walked in. */
    @Query("select g.name from Guest g where g.name is not null and g.name <> 'verwijderd'")
    List<String> names();

    @Query("select g from Guest g, Workshop w where w.id.id = g.workshopId and g.name is not null "
            + "and g.name <> 'verwijderd' and w.startsAt < :before")
    List<Guest> findWalkInsBefore(Instant before);
}
