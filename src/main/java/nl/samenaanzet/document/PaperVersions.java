package nl.samenaanzet.document;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PaperVersions extends JpaRepository<PaperVersion, UUID> {

    Optional<PaperVersion> findFirstByPaperOrderByNumberDesc(PaperId paper);

    Optional<PaperVersion> findByPaperAndNumber(PaperId paper, int number);

    List<PaperVersion> findByPaperOrderByNumberDesc(PaperId paper);

    List<PaperVersion> findBySavedByOrderBySavedAt(String title);

    int deleteByPaperAndSavedAtBeforeAndNumberNotIn(PaperId paper, Instant before, Collection<Integer> kept);

    void deleteByPaper(PaperId paper);
}
