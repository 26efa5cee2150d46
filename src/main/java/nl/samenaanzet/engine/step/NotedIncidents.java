package nl.samenaanzet.engine.step;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface NotedIncidents extends JpaRepository<Incident, Long> {

    List<Incident> findAllByOrderByFailedAtDesc();
}
