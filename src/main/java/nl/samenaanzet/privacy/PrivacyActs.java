package nl.samenaanzet.privacy;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PrivacyActs extends JpaRepository<PrivacyAct, UUID> {

    List<PrivacyAct> findFirst20ByOrderByDoneAtDesc();
}
