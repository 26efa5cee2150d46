package nl.samenaanzet.council;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CouncilItems extends JpaRepository<CouncilItem, ItemId> {

    Optional<CouncilItem> findByComponentId(UUID componentId);

    List<CouncilItem> findAllByOrderByOfferedAtDesc();

    /** Offered then, or without an outcome when the term ended then; oldest first. */
    @Query("select i from CouncilItem i where i.offeredAt >= :from and i.offeredAt < :until "
            + "or i.termEndsAt >= :from and i.termEndsAt < :until and i.resolution is null order by i.offeredAt, i.dossierNumber")
    List<CouncilItem> findNews(Instant from, Instant until);
}
