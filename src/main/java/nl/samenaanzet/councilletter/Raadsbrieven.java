package nl.samenaanzet.councilletter;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Raadsbrieven extends JpaRepository<Raadsbrief, RaadsbriefId> {

    /** Whoever edits, signs or offers waits here for the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Raadsbrief r where r.id = :id")
    Optional<Raadsbrief> lock(RaadsbriefId id);

    Optional<Raadsbrief> findByComponentId(UUID componentId);

    List<Raadsbrief> findAllByOrderByDossierNumberDescAboutAsc();
}
