package nl.samenaanzet.motion;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface CouncilQuestions extends JpaRepository<CouncilQuestion, QuestionId> {

    Optional<CouncilQuestion> findByNumberAndOpenTrue(String number);

    List<CouncilQuestion> findAllByOrderByAskedOnDescNumberDesc();

    List<CouncilQuestion> findByOpenTrueOrderByAskedOnDescNumberDesc();

    List<CouncilQuestion> findByAnsweredAtIsNull();
}
