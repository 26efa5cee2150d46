package nl.samenaanzet.inbox;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SavedFilterRows extends JpaRepository<SavedFilter, UUID> { }
