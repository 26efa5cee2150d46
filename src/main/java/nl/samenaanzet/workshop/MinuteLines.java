package nl.samenaanzet.workshop;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.workshop.MinuteLine.MinuteLineId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MinuteLines extends JpaRepository<MinuteLine, MinuteLineId> {

    List<MinuteLine> findByWorkshopIdOrderByPosition(UUID workshop);

    int countByWorkshopId(UUID workshop);

    @Query(
            "select m from MinuteLine m where m.kind = nl.samenaanzet.workshop.MinuteLine$Kind.ACTION and m.doneAt is null "
                    + "order by m.due asc nulls last")
    List<MinuteLine> findOpenActions();

    @Modifying
    @Query("update MinuteLine m set m.owner = 'verwijderd' where m.owner is not null and m.owner <> 'verwijderd' "
            + "and (m.doneAt is null or m.doneAt < :before) "
            + "and m.workshopId in (select w.id.id from Workshop w where w.startsAt < :before)")
    int forgetOwners(Instant before);
}
