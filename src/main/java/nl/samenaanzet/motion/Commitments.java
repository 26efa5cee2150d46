package nl.samenaanzet.motion;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Commitments extends JpaRepository<Commitment, CommitmentId> {

    boolean existsByKindAndReference(CommitmentKind kind, String reference);

    List<Commitment> findAllByOrderByReferenceDesc();

    List<Commitment> findByOpenTrueOrderByReferenceDesc();

    List<Commitment> findBySettledOnIsNullAndDueOnIsNotNull();
}
