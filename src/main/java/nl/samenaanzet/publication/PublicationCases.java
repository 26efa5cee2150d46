package nl.samenaanzet.publication;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PublicationCases extends JpaRepository<PublicationCase, UUID> { }
