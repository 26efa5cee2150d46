package nl.samenaanzet.inbox.search;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SavedFilterRows extends JpaRepository<SavedFilter, UUID> { }
