package nl.samenaanzet.ambition.story;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.ambition.HappeningType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface Happenings extends JpaRepository<Happening, UUID> {

    List<Happening> findBySubjectOrderByHappenedAt(UUID subject);

    boolean existsBySubjectAndWhatAndDetail(UUID subject, HappeningType what, String detail);

    @Query(
            "select h.detail from Happening h where h.who = :who and h.what in :what and h.detail <> '' order by h.happenedAt")
    List<String> findDetails(String who, Collection<? extends HappeningType> what);

    @Modifying
    @Query("update Happening h set h.detail = '' where h.detail <> '' and h.subject in :subjects")
    int forget(Collection<UUID> subjects);
}
