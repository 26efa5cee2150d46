package nl.samenaanzet.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PaperRows extends JpaRepository<Paper, UUID> {

    Optional<Paper> findFirstByKindAndSubjectOrderByNumberDesc(String kind, String subject);

    List<Paper> findByKindAndSubjectOrderByNumberDesc(String kind, String subject);
}
