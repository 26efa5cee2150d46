package nl.samenaanzet.outcome;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.outcome.Reviews.ReviewId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Statements extends JpaRepository<Statement, UUID> {

    /** For a change: two acts at once come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Statement s where s.ballotId = :ballot")
    Optional<Statement> lock(UUID ballot);

    @Query("select r.statement.ballotId from Review r where r.id = :id")
    Optional<UUID> findBallot(ReviewId id);

    List<Statement> findByStrategyIdOrderByConcludedAtDesc(UUID strategy);

    /** What waits longest for its review first, then the newest. Null for all states or owners. */
    @Query(
            "select s from Statement s where (:state is null or s.state = :state) and (:owner is null or s.owner = :owner) "
                    + "order by s.nextReviewOn asc nulls last, s.concludedAt desc, s.ballotId")
    Page<Statement> find(StatementState state, String owner, Pageable page);

    @Query("select s.state as state, count(s) as number from Statement s group by s.state")
    List<Count> countByState();

    /** How many are in a state. */
    interface Count {
        StatementState getState();

        long getNumber();
    }

    @Query("select distinct s.owner from Statement s where s.owner is not null")
    List<String> owners();
}
