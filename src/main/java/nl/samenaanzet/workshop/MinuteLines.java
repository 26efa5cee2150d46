package nl.samenaanzet.workshop;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MinuteLines extends JpaRepository<MinuteLine, UUID> {

    List<MinuteLine> findByWorkshopIdOrderByPosition(UUID workshop);

    int countByWorkshopId(UUID workshop);

    @Query("select m from MinuteLine m where m.kind = nl.samenaanzet.workshop.MinuteLine$Kind.ACTION and m.doneAt is null "
            + "order by m.due asc nulls last")
    List<MinuteLine> findOpenActions();
}
