package nl.samenaanzet.councilletter.text;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface RaadsbriefFiles extends JpaRepository<RaadsbriefFile, UUID> {}
