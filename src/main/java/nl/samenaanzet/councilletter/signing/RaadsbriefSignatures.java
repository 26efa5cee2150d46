package nl.samenaanzet.councilletter.signing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RaadsbriefSignatures extends JpaRepository<RaadsbriefSignature, UUID> {

    List<RaadsbriefSignature> findByLetterIdAndNumberOrderBySignedAt(UUID letterId, int number);
}
