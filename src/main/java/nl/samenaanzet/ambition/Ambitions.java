package nl.samenaanzet.ambition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Ambitions extends JpaRepository<Ambition, UUID> {

    Optional<Ambition> findByCode(String code);

    List<Ambition> findByOverarchingFalseOrderByPosition();
}
