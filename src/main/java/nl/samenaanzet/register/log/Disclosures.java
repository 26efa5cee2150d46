package nl.samenaanzet.register.log;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Disclosures extends JpaRepository<Disclosure, String> {

    List<Disclosure> findByPositionBetween(long first, long last);

    List<Disclosure> findByPositionIn(Collection<Long> positions);
}
