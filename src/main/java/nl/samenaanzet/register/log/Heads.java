package nl.samenaanzet.register.log;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Heads extends JpaRepository<Head, Integer> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from Head h where h.id = :id")
    Optional<Head> lock(int id);
}
