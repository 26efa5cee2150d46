package nl.samenaanzet.inbox;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface Moves extends JpaRepository<TaskMove, UUID> {

    List<TaskMove> findByRowIdInOrderByMovedAt(Collection<UUID> rows);

    List<TaskMove> findByFromAccountAndSeenIsFalseOrderByMovedAtDesc(UUID account, Limit limit);
}
