package nl.samenaanzet.council;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface DailyLetters extends JpaRepository<DailyWritten, LocalDate> {

    Optional<DailyWritten> findFirstByOrderByToldOnDesc();
}
