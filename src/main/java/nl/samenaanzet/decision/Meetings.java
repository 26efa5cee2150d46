package nl.samenaanzet.decision;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Meetings extends JpaRepository<Meeting, LocalDate> {

    List<Meeting> findByMeetingOnGreaterThanEqualOrderByMeetingOn(LocalDate from);

    List<Meeting> findAllByOrderByMeetingOnDesc();

    long countByMeetingOnBetween(LocalDate first, LocalDate last);
}
