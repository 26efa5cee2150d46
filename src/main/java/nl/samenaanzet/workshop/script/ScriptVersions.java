package nl.samenaanzet.workshop.script;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface ScriptVersions extends JpaRepository<Script, Integer> {

    Optional<Script> findFirstByOrderByVersionDesc();

    List<Script> findAllByOrderByVersionDesc();
}
