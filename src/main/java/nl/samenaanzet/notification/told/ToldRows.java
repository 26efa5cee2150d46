package nl.samenaanzet.notification.told;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface ToldRows extends JpaRepository<Told, UUID> {

    List<Told> findByAccountIdAndRowIdIn(UUID account, Collection<UUID> rows);

    List<Told> findByAccountIdAndAboutIn(UUID account, Collection<String> abouts);

    List<Told> findByLetterKey(String key);

    List<Told> findByDossierNumberOrderByWrittenAtDesc(String number, Limit limit);

    List<Told> findByAccountIdOrderByWrittenAtDesc(UUID account, Limit limit);

    @Modifying
    @Query("delete from Told t where t.writtenAt < :before")
    int expire(Instant before);
}
