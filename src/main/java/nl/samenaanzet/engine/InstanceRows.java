package nl.samenaanzet.engine;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface InstanceRows extends JpaRepository<Instance, Long> {

    List<Instance> findByDossierNumberOrderBySeenAt(String dossierNumber);
}
