package nl.samenaanzet.motion;

import java.util.List;
import nl.samenaanzet.motion.MeetingPlan.PlannedMeetingId;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlannedMeetings extends JpaRepository<PlannedMeeting, PlannedMeetingId> {

    boolean existsByFileKey(String key);

    List<PlannedMeeting> findAllByOrderByEarliestDesc();
}
