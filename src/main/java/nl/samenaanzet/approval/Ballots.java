package nl.samenaanzet.approval;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.approval.Approval.BallotId;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Ballots extends JpaRepository<Ballot, BallotId> {

    /** For a change: two answers at once come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Ballot b where b.id = :id")
    Optional<Ballot> lock(BallotId id);

    Optional<Ballot> findByStrategyIdAndRound(UUID strategyId, int round);

    /** With their answers at once. */
    @EntityGraph(attributePaths = "answers")
    List<Ballot> findByStrategyIdOrderByRoundDesc(UUID strategyId);

    Optional<Ballot> findFirstByStrategyIdAndRoundLessThanOrderByRoundDesc(UUID strategyId, int round);

    int countByStrategyIdAndOutcome(UUID strategyId, BallotOutcome outcome);
}
