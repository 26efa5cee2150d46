package nl.samenaanzet.motion.question;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface QuestionNumbers extends JpaRepository<QuestionNumber, String> {

    /** Two who are the first of a year at the same moment both go on. */
    @Modifying
    @Query(
            value = "insert into motion_number (series, last) values (:series, 0) on conflict do nothing",
            nativeQuery = true)
    void begin(String series);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from QuestionNumber n where n.series = :series")
    Optional<QuestionNumber> lock(String series);
}
