package nl.samenaanzet.inbox.search;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface KeptFilters extends JpaRepository<SavedFilter, UUID> {}
