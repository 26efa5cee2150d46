package nl.samenaanzet.workshop;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ScriptRows extends JpaRepository<Script, Integer> {

    Optional<Script> findFirstByOrderByVersionDesc();

    List<Script> findAllByOrderByVersionDesc();
}
