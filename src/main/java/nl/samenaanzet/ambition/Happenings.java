package nl.samenaanzet.ambition;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Happenings extends JpaRepository<Happening, UUID> {

    List<Happening> findByStrategyIdOrderByHappenedAt(UUID strategyId);

    boolean existsByStrategyIdAndWhatAndDetail(UUID strategyId, String what, String detail);
}
