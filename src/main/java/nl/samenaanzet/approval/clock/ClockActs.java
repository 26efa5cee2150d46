package nl.samenaanzet.approval.clock;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface ClockActs extends JpaRepository<ClockAct, UUID> {

    List<ClockAct> findByBallotIdOrderByActedAt(UUID ballot);
}
