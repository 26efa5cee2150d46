package nl.samenaanzet.decision.route;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Meetings extends JpaRepository<Meeting, LocalDate> {

    List<Meeting> findByMeetingOnGreaterThanEqualOrderByMeetingOn(LocalDate from);

    List<Meeting> findAllByOrderByMeetingOnDesc();

    long countByMeetingOnBetween(LocalDate first, LocalDate last);
}
