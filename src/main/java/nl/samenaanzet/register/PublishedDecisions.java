package nl.samenaanzet.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

public interface PublishedDecisions extends JpaRepository<PublishedDecision, UUID> {

    Optional<PublishedDecision> findByReference(String reference);

    List<PublishedDecision> findFirst50ByOrderByChangedAtDesc();

    List<PublishedDecision> findByOrderByPosition(Pageable page);
}
