package nl.samenaanzet.secrecy;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LaidSeals extends JpaRepository<Seal, UUID> {

    void deleteByKindAndSubjectLike(SealKind kind, String like);

    List<Seal> findBySubjectInOrderBySetAt(Collection<String> subjects);

    List<Seal> findByKindAndSubjectOrderBySetAt(SealKind kind, String subject);
}
