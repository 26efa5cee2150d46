package nl.samenaanzet.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenaanzet.workshop.Participant.ParticipantId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Participants extends JpaRepository<Participant, ParticipantId> {

    @Query("select p from Participant p where p.removedAt is null and (:sector is null or p.sector = :sector) "
            + "and (:part is null or lower(p.name) like :part) order by p.name, p.id")
    Page<Participant> search(String sector, String part, Pageable page);

    @Query("select p from Participant p where p.removedAt is null and p.sector in :sectors order by p.name")
    List<Participant> findBySectors(List<String> sectors);

    @Query("select p from Participant p where p.removedAt is null order by p.name, p.id")
    List<Participant> findCurrent();

    @Query("select p.name from Participant p where p.removedAt is null")
    List<String> names();

    Optional<Participant> findByEmail(String email);

    Optional<Participant> findByCalendarToken(String token);

    @Query("select p from Participant p where p.removedAt is null and p.since < :before and not exists "
            + "(select 1 from Guest g, Workshop w where g.participantId = p.id.id and w.id.id = g.workshopId "
            + "and (w.startsAt is null or w.startsAt >= :before))")
    List<Participant> findUnusedSince(Instant before);
}
