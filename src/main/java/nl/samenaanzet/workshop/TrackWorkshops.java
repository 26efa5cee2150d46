package nl.samenaanzet.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface TrackWorkshops extends JpaRepository<Workshop, WorkshopId> {

    @Query("select w from Workshop w where w.trackId = :track and w.round = :round and w.closedAt is null "
            + "and w.cancelledAt is null")
    Optional<Workshop> findOpen(UUID track, int round);

    @Query("select w from Workshop w where w.closedAt is null and w.cancelledAt is null "
            + "and (w.endsAt is null or w.endsAt >= :since) order by w.startsAt asc nulls first")
    List<Workshop> findUpcoming(Instant since, Pageable page);

    @Query("select w from Workshop w where w.closedAt is not null or w.cancelledAt is not null or w.endsAt < :since "
            + "order by w.startsAt desc nulls last")
    Page<Workshop> findPast(Instant since, Pageable page);

    List<Workshop> findByTrackIdOrderByRoundAscStartsAtAsc(UUID track);

    @Query("select w from Workshop w where w.startsAt is not null and w.startsAt > :since order by w.startsAt")
    List<Workshop> findPlannedSince(Instant since);

    @Query("select w from Workshop w where w.startsAt is not null and w.startsAt > :since and w.id.id in "
            + "(select g.workshopId from Guest g where g.participantId = :participant) order by w.startsAt")
    List<Workshop> findPlannedFor(UUID participant, Instant since);
}
