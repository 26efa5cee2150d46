package nl.samenaanzet.theoryofchange;

import java.util.List;
import java.util.UUID;
import nl.samenaanzet.theoryofchange.Link.LinkId;
import org.springframework.data.jpa.repository.JpaRepository;

interface Links extends JpaRepository<Link, LinkId> {

    List<Link> findByAmbitionCode(String code);

    boolean existsByFromIdAndToId(UUID from, UUID to);

    void deleteByFromIdOrToId(UUID from, UUID to);
}
