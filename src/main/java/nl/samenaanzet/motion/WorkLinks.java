package nl.samenaanzet.motion;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorkLinks extends JpaRepository<WorkLink, UUID> {

    List<WorkLink> findByCommitmentIdOrderByKindAscTargetAsc(UUID commitmentId);

    List<WorkLink> findByTargetIn(Collection<String> targets);

    boolean existsByCommitmentIdAndKindAndTarget(UUID commitmentId, WorkKind kind, String target);
}
