package nl.samenaanzet.document;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Papers extends JpaRepository<Paper, PaperId> {

    /** Whoever makes the next version waits here for the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Paper p where p.id = :id")
    Optional<Paper> lock(PaperId id);

    boolean existsByIdAndSharedIsTrue(PaperId id);
}
