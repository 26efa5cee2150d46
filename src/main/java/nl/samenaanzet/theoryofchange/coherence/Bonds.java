package nl.samenaanzet.theoryofchange.coherence;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Bonds extends JpaRepository<Bond, UUID> {

    List<Bond> findAllByOrderBySaidAtDesc();
}
