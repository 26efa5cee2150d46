package nl.samenaanzet.notification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Rappels extends JpaRepository<Rappel, UUID> {

    List<Rappel> findBySubjectInAndAskedOn(Collection<String> subjects, LocalDate day);
}
