package nl.samenaanzet.notification.receiver;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Receivers extends JpaRepository<Receiver, UUID> {

    Optional<Receiver> findByToken(String token);
}
