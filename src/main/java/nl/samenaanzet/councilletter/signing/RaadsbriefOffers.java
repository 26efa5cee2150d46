package nl.samenaanzet.councilletter.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RaadsbriefOffers extends JpaRepository<RaadsbriefOffer, UUID> {

    Optional<RaadsbriefOffer> findFirstByLetterIdOrderByNumberDesc(UUID letterId);

    Optional<RaadsbriefOffer> findByLetterIdAndNumber(UUID letterId, int number);

    List<RaadsbriefOffer> findByLetterIdAndNumberLessThanOrderByNumberDesc(UUID letterId, int number);

    List<RaadsbriefOffer> findAllByOrderByOfferedAtDesc();
}
