package nl.samenaanzet.motion.work;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.motion.Motion.WorkKind;
import nl.samenaanzet.motion.work.WorkView.WorkId;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorkLinks extends JpaRepository<WorkLink, WorkId> {

    List<WorkLink> findByCommitmentIdOrderByKindAscTargetAsc(UUID commitmentId);

    List<WorkLink> findByTargetIn(Collection<String> targets);

    boolean existsByCommitmentIdAndKindAndTarget(UUID commitmentId, WorkKind kind, String target);
}
