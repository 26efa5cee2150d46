package nl.samenaanzet.motion;

import java.util.List;
import nl.samenaanzet.motion.Motion.CommitmentId;
import nl.samenaanzet.motion.Motion.CommitmentKind;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Commitments extends JpaRepository<Commitment, CommitmentId> {

    boolean existsByKindAndReference(CommitmentKind kind, String reference);

    List<Commitment> findAllByOrderByReferenceDesc();

    List<Commitment> findByOpenTrueOrderByReferenceDesc();

    List<Commitment> findBySettledOnIsNullAndDueOnIsNotNull();
}
