package nl.samenaanzet.register.chain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Contents extends JpaRepository<Content, Long> {

    List<Content> findByPositionBetween(long first, long last);
}
