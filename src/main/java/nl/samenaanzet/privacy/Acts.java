package nl.samenaanzet.privacy;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Acts extends JpaRepository<Act, UUID> {

    List<Act> findFirst20ByOrderByDoneAtDesc();
}
