package nl.samenaanzet.motion.term;

import java.util.List;
import java.util.Optional;
import nl.samenaanzet.inbox.InboxNotice;
import nl.samenaanzet.motion.Commitments;
import nl.samenaanzet.motion.question.CouncilQuestions;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions and commitments of which the last day has passed, above the tasks of secretary and griffie. */
@Component
class LateMatters implements InboxNotice {

    private final CouncilQuestions questions;
    private final Commitments commitments;
    private final TermCounter terms;

    LateMatters(CouncilQuestions questions, Commitments commitments, TermCounter terms) {
        this.questions = questions;
        this.commitments = commitments;
        this.terms = terms;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Notice> now(SignedIn me) {
        if (!me.is(Role.SECRETARY) && !me.is(Role.GRIFFIE)) {
            return Optional.empty();
        }
        var late = questions.findByAnsweredAtIsNull().stream()
                        .filter(q -> q.view(terms).due().late())
                        .count()
                + commitments.findBySettledOnIsNullAndDueOnIsNotNull().stream()
                        .map(c -> c.view(List.of(), terms))
                        .filter(c -> c.reported().at() == null && c.due().late())
                        .count();
        return late == 0
                ? Optional.empty()
                : Optional.of(new Notice(late == 1 ? "motion.late.one" : "motion.late.more", late, "/motion"));
    }
}
