package nl.samenaanzet.approval;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ClockActs extends JpaRepository<ClockAct, UUID> {

    List<ClockAct> findByBallotIdOrderByActedAt(UUID ballot);
}
