package nl.samenaanzet.publication.duty;

import java.util.List;
import java.util.UUID;
import nl.samenaanzet.publication.Publication.DutyId;
import org.springframework.data.jpa.repository.JpaRepository;

interface PublicationDuties extends JpaRepository<PublicationDuty, DutyId> {

    List<PublicationDuty> findByDecisionIdOrderByPosition(UUID decision);

    List<PublicationDuty> findBySettledIsNullOrderByDueAt();
}
