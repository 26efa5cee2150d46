package nl.samenaanzet.notification.told;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface Notices extends JpaRepository<Notice, UUID> {

    List<Notice> findByAccountIdAndRowIdIn(UUID account, Collection<UUID> rows);

    List<Notice> findByAccountIdAndAboutIn(UUID account, Collection<String> abouts);

    List<Notice> findByLetterKey(String key);

    List<Notice> findByDossierNumberOrderByWrittenAtDesc(String number, Limit limit);

    List<Notice> findByAccountIdOrderByWrittenAtDesc(UUID account, Limit limit);

    @Modifying
    @Query("delete from Notice t where t.writtenAt < :before")
    int expire(Instant before);

    @Modifying
    @Query("update Notice n set n.dossierTitle = n.dossierNumber, n.detail = '' where n.dossierNumber = :number")
    int destroyTexts(String number);
}
