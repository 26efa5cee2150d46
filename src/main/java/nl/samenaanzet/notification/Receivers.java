package nl.samenaanzet.notification;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Receivers extends JpaRepository<Receiver, UUID> {

    Optional<Receiver> findByToken(String token);
}
