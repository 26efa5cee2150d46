package nl.samenaanzet.motion.question;

import java.util.List;
import java.util.Optional;
import nl.samenaanzet.motion.Questioning.QuestionId;
import org.springframework.data.jpa.repository.JpaRepository;

public interface CouncilQuestions extends JpaRepository<CouncilQuestion, QuestionId> {

    Optional<CouncilQuestion> findByNumberAndOpenTrue(String number);

    List<CouncilQuestion> findAllByOrderByAskedOnDescNumberDesc();

    List<CouncilQuestion> findByOpenTrueOrderByAskedOnDescNumberDesc();

    List<CouncilQuestion> findByAnsweredAtIsNull();
}
