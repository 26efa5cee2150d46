package nl.samenaanzet.ambition;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DossierNumbers extends JpaRepository<DossierNumber, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from DossierNumber n where n.series = :series")
    Optional<DossierNumber> lock(String series);
}
