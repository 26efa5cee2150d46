package nl.samenaanzet.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Keepings extends JpaRepository<Keeping, UUID> {

    List<Keeping> findByEndsOnBeforeAndDestroyedOnIsNullOrderByEndsOn(LocalDate today);
}
