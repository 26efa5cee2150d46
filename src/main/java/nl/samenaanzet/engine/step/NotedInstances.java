package nl.samenaanzet.engine.step;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

public interface NotedInstances extends JpaRepository<Instance, Long> {

    /** Adds it unless it is there. */
    @Modifying
    @Transactional
    @Query(value = """
            insert into engine_instance (instance_key, dossier_number, process, seen_at) values (:key, :number, :process, :at)
            on conflict do nothing""", nativeQuery = true)
    void note(long key, String number, String process, Instant at);

    List<Instance> findByDossierNumberOrderBySeenAt(String dossierNumber);
}
