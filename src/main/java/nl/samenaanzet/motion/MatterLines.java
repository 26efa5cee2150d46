package nl.samenaanzet.motion;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MatterLines extends JpaRepository<MatterLine, UUID> {

    List<MatterLine> findBySubjectOrderByHappenedAt(UUID subject);
}
