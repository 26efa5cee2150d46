package nl.samenaanzet.councilletter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RaadsbriefVersions extends JpaRepository<RaadsbriefVersion, UUID> {

    Optional<RaadsbriefVersion> findByLetterIdAndNumber(UUID letterId, int number);

    List<RaadsbriefVersion> findByLetterIdOrderByNumberDesc(UUID letterId);
}
