package nl.samenaanzet.inbox.draft;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface SavedDrafts extends JpaRepository<Draft, UUID> {

    Optional<Draft> findByRowIdAndAccount(UUID row, UUID account);

    @Modifying
    @Query("delete from Draft d where d.rowId in :rows")
    void deleteByRowIdIn(Collection<UUID> rows);

    @Modifying
    @Query("delete from Draft d where d.rowId = :row and d.account = :account")
    void discard(UUID row, UUID account);

    @Modifying
    @Query("delete from Draft d where d.savedAt < :before")
    int expire(Instant before);
}
