package nl.samenaanzet.notification.bulletin;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface WrittenBulletins extends JpaRepository<WrittenBulletin, WrittenBulletin.Of> {

    Optional<WrittenBulletin> findFirstByOfKindOrderByOfToldOnDesc(String kind);
}
