package nl.samenaanzet.evaluation;

import java.util.List;
import nl.samenaanzet.evaluation.Lessons.LessonId;
import org.springframework.data.jpa.repository.JpaRepository;

interface NotedLessons extends JpaRepository<Lesson, LessonId> {

    List<Lesson> findByAmbitionCodeAndRoundOrderByNotedAt(String code, int round);

    List<Lesson> findAllByOrderByNotedAt();

    List<Lesson> findByAmbitionCodeAndAcceptedIsNull(String code);

    List<Lesson> findByAcceptedTrueAndScriptVersionIsNullOrderByNotedAt();
}
