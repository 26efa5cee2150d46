package nl.samenaanzet.motion.term;

import java.util.List;
import nl.samenaanzet.motion.Commitments;
import nl.samenaanzet.motion.question.CouncilQuestions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds the secretary of terms that nearly end, and once more when one has passed. Safe to run twice: a letter has
 * one key.
 */
@Component
public class MotionReminders {

    private final CouncilQuestions questions;
    private final Commitments commitments;
    private final TermCounter terms;
    private final MotionPost post;

    MotionReminders(CouncilQuestions questions, Commitments commitments, TermCounter terms, MotionPost post) {
        this.questions = questions;
        this.commitments = commitments;
        this.terms = terms;
        this.post = post;
    }

    @Transactional
    @Scheduled(
            initialDelayString = "${samenaanzet.motion.first-reminder:1m}",
            fixedDelayString = "${samenaanzet.motion.reminder:1h}")
    public void remind() {
        questions.findByAnsweredAtIsNull().stream()
                .map(q -> q.view(terms))
                .filter(q -> terms.remind(q.due().on()))
                .forEach(q -> post.remind(
                        "question",
                        q.id().id(),
                        q.due(),
                        q.number() + " " + q.asked().subject(),
                        "/motion/questions/" + q.id()));
        commitments.findBySettledOnIsNullAndDueOnIsNotNull().stream()
                .filter(c -> terms.remind(c.dueOn()))
                .map(c -> c.view(List.of(), terms))
                .filter(c -> c.reported().at() == null)
                .forEach(c -> post.remind(
                        "commitment",
                        c.id().id(),
                        c.due(),
                        c.matter().reference() + " " + c.matter().title(),
                        "/motion/commitments/" + c.id()));
    }
}
