package nl.samenaanzet.councilletter;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RaadsbriefFiles extends JpaRepository<RaadsbriefFile, UUID> { }
