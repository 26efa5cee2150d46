package nl.samenaanzet.rules;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface KeptReplays extends JpaRepository<KeptReplay, UUID> {}
