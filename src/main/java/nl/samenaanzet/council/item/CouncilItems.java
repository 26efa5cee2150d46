package nl.samenaanzet.council.item;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.council.item.ItemView.ItemId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface CouncilItems extends JpaRepository<CouncilItem, ItemId> {

    /** To change it: who comes second waits, and is told what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from CouncilItem i where i.id = :id")
    Optional<CouncilItem> lock(ItemId id);

    List<CouncilItem> findByDossierNumberOrderByOfferedAt(String number);

    Optional<CouncilItem> findByComponentId(UUID componentId);

    List<CouncilItem> findAllByOrderByOfferedAtDesc();

    /**
     * Offered then, withdrawn then, answered by the coalition then, or without an outcome when the term ended then;
     * oldest first.
     */
    @Query("select i from CouncilItem i where i.offeredAt >= :from and i.offeredAt < :until "
            + "or i.withdrawnAt >= :from and i.withdrawnAt < :until "
            + "or i.termEndsAt >= :from and i.termEndsAt < :until and i.resolution is null "
            + "or exists (select r.id from CouncilReturn r where r.item = i and r.answeredAt >= :from and r.answeredAt < :until) "
            + "order by i.offeredAt, i.dossierNumber")
    List<CouncilItem> findNews(Instant from, Instant until);
}
