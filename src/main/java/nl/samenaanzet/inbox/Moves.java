package nl.samenaanzet.inbox;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface Moves extends JpaRepository<Move, UUID> {

    List<Move> findByRowIdInOrderByMovedAt(Collection<UUID> rows);

    List<Move> findByFromAccountAndSeenIsFalseOrderByMovedAtDesc(UUID account, Limit limit);
}
