package nl.samenaanzet.publication;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PublicationDuties extends JpaRepository<PublicationDuty, DutyId> {

    List<PublicationDuty> findByDecisionIdOrderByPosition(UUID decision);

    List<PublicationDuty> findBySettledIsNullOrderByDueAt();
}
