package nl.samenaanzet.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Open rows by time, for who tells people of them. */
interface OpenTasks extends Repository<Task, UUID> {

    @Query(
            "select t from Task t where t.closedAt is null and (t.openedAt >= :from or t.assignedAt >= :from) order by t.due asc nulls last, t.openedAt desc, t.id")
    List<Task> findArrived(Instant from, Limit limit);

    @Query("select t from Task t where t.closedAt is null and t.due >= :from and t.due < :until order by t.due, t.id")
    List<Task> findDue(Instant from, Instant until, Limit limit);

    @Query("select t from Task t where t.closedAt is null and t.id in :ids")
    List<Task> findOpen(Collection<UUID> ids);

    @Query(
            "select t from Task t where t.closedAt is null and t.dossierNumber = :number order by t.due asc nulls last, t.openedAt, t.id")
    List<Task> findOf(String number);

    @Query("select t from Task t where t.closedAt is null and t.subject = :subject and t.step = :step order by t.id")
    List<Task> findAbout(String subject, String step);
}
