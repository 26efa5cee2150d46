package nl.samenaanzet.decision.route;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Routes extends JpaRepository<Route, ComponentId> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Route r where r.id = :id")
    Optional<Route> lock(ComponentId id);

    List<Route> findByStrategyId(UUID strategyId);

    List<Route> findByMoneyPart(UUID part);

    List<Route> findByRecordedAtIsNotNullOrderByRecordedAtDesc();
}
