package nl.samenaanzet.programme;

import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.programme.ProgrammeCycle.CycleId;
import org.springframework.data.jpa.repository.JpaRepository;

interface Cycles extends JpaRepository<Cycle, CycleId> {

    Optional<Cycle> findFirstByOrderByRecordedAtDesc();

    boolean existsByCompletedAtIsNull();

    Optional<Cycle> findByStrategyId(UUID strategy);
}
