package nl.samenaanzet.register.log;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.register.EntryKind;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Entries extends JpaRepository<Entry, Long> {

    List<Entry> findByPositionBetweenOrderByPosition(long first, long last);

    List<Entry> findBySubjectOrderByPosition(UUID subject);

    List<Entry> findBySubjectInOrderByPosition(Collection<UUID> subjects);

    @Query("select e from Entry e where e.kind = nl.samenaanzet.register.EntryKind.VASTGELEGD and not exists "
            + "(select 1 from PublishedDecision d where d.id = e.subject) order by e.position")
    List<Entry> findUnpublished();

    /** Published, and not shown. */
    @Query("select e from Entry e where e.kind = nl.samenaanzet.register.EntryKind.GEPUBLICEERD and not exists "
            + "(select 1 from PublishedDecision d where d.id = e.subject) order by e.position")
    List<Entry> findNotShown(Limit limit);

    boolean existsBySubjectAndKind(UUID subject, EntryKind kind);
}
