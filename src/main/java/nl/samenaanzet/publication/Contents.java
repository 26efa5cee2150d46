package nl.samenaanzet.publication;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Contents extends JpaRepository<Content, Long> {

    List<Content> findByPositionBetween(long first, long last);
}
