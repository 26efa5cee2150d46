package nl.samenaanzet.motion;

import java.util.List;
import nl.samenaanzet.motion.Motion.CommitmentId;
import nl.samenaanzet.motion.Motion.CommitmentView;
import nl.samenaanzet.motion.Questioning.QuestionView;
import nl.samenaanzet.motion.question.CouncilQuestions;
import nl.samenaanzet.motion.term.TermCounter;
import nl.samenaanzet.motion.work.WorkDesk;
import nl.samenaanzet.motion.work.WorkView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may read of questions, motions and pledges. */
@Service
@Transactional(readOnly = true)
public class PublicMatters {

    private final Commitments commitments;
    private final CouncilQuestions questions;
    private final WorkDesk work;
    private final TermCounter terms;

    PublicMatters(Commitments commitments, CouncilQuestions questions, WorkDesk work, TermCounter terms) {
        this.commitments = commitments;
        this.questions = questions;
        this.work = work;
        this.terms = terms;
    }

    public List<CommitmentView> commitments() {
        return commitments.findByOpenTrueOrderByReferenceDesc().stream()
                .map(this::view)
                .toList();
    }

    /** @throws java.util.NoSuchElementException when there is none that everybody may read */
    public CommitmentView commitment(CommitmentId id) {
        return commitments
                .findById(id)
                .map(this::view)
                .filter(CommitmentView::open)
                .orElseThrow();
    }

    /** Newest first. */
    public List<QuestionView> questions() {
        return questions.findByOpenTrueOrderByAskedOnDescNumberDesc().stream()
                .map(q -> q.view(terms))
                .toList();
    }

    /** @throws java.util.NoSuchElementException when there is none that everybody may read */
    public QuestionView question(String number) {
        return questions.findByNumberAndOpenTrue(number).orElseThrow().view(terms);
    }

    /** Without the dossiers, which are for the coalition. */
    private CommitmentView view(Commitment commitment) {
        return commitment.view(
                work.of(commitment.id()).stream().filter(WorkView::open).toList(), terms);
    }
}
