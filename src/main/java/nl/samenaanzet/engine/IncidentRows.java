package nl.samenaanzet.engine;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface IncidentRows extends JpaRepository<Incident, Long> {

    List<Incident> findAllByOrderByFailedAtDesc();
}
