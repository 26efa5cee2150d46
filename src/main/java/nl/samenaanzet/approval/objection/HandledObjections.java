package nl.samenaanzet.approval.objection;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface HandledObjections extends JpaRepository<HandledObjection, UUID> {

    List<HandledObjection> findByBallotIdOrderByHandledAt(UUID ballot);

    List<HandledObjection> findByBallotIdInOrderByHandledAt(Collection<UUID> ballots);
}
