package nl.samenaanzet.decision;

import java.util.List;
import java.util.UUID;
import nl.samenaanzet.ambition.ComponentId;
import org.springframework.data.jpa.repository.JpaRepository;

interface Routes extends JpaRepository<Route, ComponentId> {

    List<Route> findByStrategyId(UUID strategyId);

    List<Route> findByRecordedAtIsNotNullOrderByRecordedAtDesc();
}
