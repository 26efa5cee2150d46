package nl.samenaanzet.inbox;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.people.Role;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

public interface Tasks extends JpaRepository<Task, UUID> {

    @Modifying
    @Query("update Task t set t.dossierTitle = t.dossierNumber where t.dossierNumber = :number")
    int destroyTitles(String number);

    @Modifying
    @Query("update TaskMove m set m.reason = '' where m.dossierNumber = :number")
    int destroyReasons(String number);

    List<Task> findByDossierNumberInAndClosedAtIsNullOrderByOpenedAt(Collection<String> numbers);

    boolean existsByTaskId(String taskId);

    List<Task> findByTaskId(String taskId);

    List<Task> findBySubjectAndStepAndClosedAtIsNull(String subject, String step);

    /** In the middle of an answer: no row of ours has changed, so what has need not be written before this is asked. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    List<Task> findBySubjectAndStepAndSeatIdAndClosedAtIsNull(String subject, String step, UUID seat);

    /** For a change of hands: two people at once come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Task t where t.id in :ids order by t.id")
    List<Task> lock(Collection<UUID> ids);

    @Query("select count(d) > 0 from Draft d where d.rowId = :row and d.account <> :me")
    boolean draftedByOthers(UUID row, UUID me);

    /** Most urgent first. */
    @Query("""
            select t from Task t where t.closedAt is null and t.role in :roles and (t.seatId is null or t.seatId = :seat)
            and (t.assignee is null or t.assignee = :me) order by t.due asc nulls last, t.openedAt asc""")
    List<Task> findMine(Collection<Role> roles, UUID seat, UUID me);
}
