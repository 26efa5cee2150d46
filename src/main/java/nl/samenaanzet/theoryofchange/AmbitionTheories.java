package nl.samenaanzet.theoryofchange;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AmbitionTheories extends JpaRepository<Theory, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Theory t where t.ambitionCode = :code")
    Theory lock(String code);
}
