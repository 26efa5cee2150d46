package nl.samenaanzet.inbox;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.people.Role;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Tasks extends JpaRepository<Task, UUID> {

    String MINE = " from Task t where t.closedAt is null and t.role in :roles "
            + "and (t.seatId is null or t.seatId = :seat) ";

    List<Task> findByDossierNumberInAndClosedAtIsNullOrderByOpenedAt(Collection<String> numbers);

    boolean existsByTaskId(String taskId);

    List<Task> findByTaskId(String taskId);

    List<Task> findBySubjectAndStepAndClosedAtIsNull(String subject, String step);

    List<Task> findBySubjectAndStepAndSeatIdAndClosedAtIsNull(String subject, String step, UUID seat);

    /** Most urgent first. */
    @Query("select t" + MINE + "order by t.due asc nulls last, t.openedAt asc")
    List<Task> findMine(Collection<Role> roles, UUID seat);

    @Query("select count(t)" + MINE)
    long countMine(Collection<Role> roles, UUID seat);
}
