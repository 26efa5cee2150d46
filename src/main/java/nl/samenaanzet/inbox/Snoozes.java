package nl.samenaanzet.inbox;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface Snoozes extends JpaRepository<Snooze, Snooze.SnoozeId> {

    @Modifying
    @Query("delete from Snooze s where s.until < :before")
    int expire(Instant before);
}
