package nl.samenaanzet.publication.release;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface PublicationCases extends JpaRepository<PublicationCase, UUID> {}
