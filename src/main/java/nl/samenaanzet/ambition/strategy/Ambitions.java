package nl.samenaanzet.ambition.strategy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Ambitions extends JpaRepository<Ambition, UUID> {

    Optional<Ambition> findByCode(String code);

    List<Ambition> findByOverarchingFalseOrderByPosition();
}
