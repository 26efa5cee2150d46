package nl.samenaanzet.council.daily;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface DailyLetters extends JpaRepository<DailyWritten, LocalDate> {

    Optional<DailyWritten> findFirstByOrderByToldOnDesc();
}
