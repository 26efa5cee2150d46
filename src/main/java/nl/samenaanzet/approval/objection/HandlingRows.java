package nl.samenaanzet.approval.objection;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface HandlingRows extends JpaRepository<HandlingRow, UUID> {

    List<HandlingRow> findByBallotIdOrderByHandledAt(UUID ballot);

    List<HandlingRow> findByBallotIdInOrderByHandledAt(Collection<UUID> ballots);
}
