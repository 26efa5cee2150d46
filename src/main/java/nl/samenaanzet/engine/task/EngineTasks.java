package nl.samenaanzet.engine.task;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface EngineTasks extends JpaRepository<EngineTask, UUID> {

    Optional<EngineTask> findByJobKey(long jobKey);

    boolean existsByProcessAndStepAndSubjectAndActId(String process, String step, String subject, String actId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select t from EngineTask t where t.process = :process and t.step = :step and t.subject = :subject
            and t.closedAt is null order by t.openedAt, t.jobKey""")
    List<EngineTask> lockOpen(String process, String step, String subject);

    @Query("""
            select t from EngineTask t where t.process = :process and t.step = :step and t.subject = :subject
            order by t.openedAt desc, t.jobKey desc limit 1""")
    Optional<EngineTask> findNewest(String process, String step, String subject);

    @Query("select t from EngineTask t where t.closedAt is null and t.leaseUntil < :before order by t.leaseUntil")
    List<EngineTask> findDueForRenewal(Instant before, Limit limit);

    @Modifying
    @Query("update EngineTask t set t.leaseUntil = :until where t.jobKey in :jobKeys")
    void lease(Collection<Long> jobKeys, Instant until);

    long countByClosedAtIsNull();
}
