package nl.samenaanzet.council;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CouncilItems extends JpaRepository<CouncilItem, ItemId> {

    Optional<CouncilItem> findByComponentId(UUID componentId);

    List<CouncilItem> findAllByOrderByOfferedAtDesc();
}
