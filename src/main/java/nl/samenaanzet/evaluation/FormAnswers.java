package nl.samenaanzet.evaluation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FormAnswers extends JpaRepository<FormAnswer, UUID> {

    /** By their random id, so that the order tells nothing. */
    List<FormAnswer> findByEvaluationIdOrderById(UUID evaluation);
}
