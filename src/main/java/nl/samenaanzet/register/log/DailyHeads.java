package nl.samenaanzet.register.log;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface DailyHeads extends JpaRepository<DailyHead, LocalDate> {

    List<DailyHead> findFirst30ByOrderByPublishedOnDesc();

    List<DailyHead> findAllByOrderByPublishedOn();
}
