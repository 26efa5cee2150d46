package nl.samenaanzet.programme;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanningChanges extends JpaRepository<PlanningChange, UUID> {

    List<PlanningChange> findByCycleIdOrderByRevisedAt(UUID cycle);
}
