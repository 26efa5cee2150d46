package nl.samenaanzet.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.evaluation.Evaluations.EvaluationId;
import org.springframework.data.jpa.repository.JpaRepository;

interface EvaluationRounds extends JpaRepository<Evaluation, EvaluationId> {

    Optional<Evaluation> findByTrackIdAndRoundAndWorkshopId(UUID track, int round, UUID workshop);

    List<Evaluation> findAllByOrderByOpenedAtDesc();

    List<Evaluation> findByAmbitionCodeOrderByOpenedAtDesc(String code);
}
