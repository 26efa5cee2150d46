package nl.samenaanzet.motion;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.motion.question.CouncilQuestion;
import nl.samenaanzet.motion.question.CouncilQuestions;
import nl.samenaanzet.motion.question.QuestionNumbers;
import nl.samenaanzet.motion.term.Due;
import nl.samenaanzet.motion.term.TermCounter;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions of council members: registered by the griffie, answered by the secretary of the coalition within the term. */
@Service
@Transactional
public class Questioning {

    private final CouncilQuestions rows;
    private final QuestionNumbers numbers;
    private final TermCounter terms;
    private final MatterStory story;

    Questioning(CouncilQuestions rows, QuestionNumbers numbers, TermCounter terms, MatterStory story) {
        this.rows = rows;
        this.numbers = numbers;
        this.terms = terms;
        this.story = story;
    }

    /** The usual last day of a question that is asked today. */
    public LocalDate usualTerm() {
        return terms.usual(terms.today());
    }

    /** @throws Refusal when something is missing or too long, or a date cannot be */
    @AllowedTo(Role.GRIFFIE)
    public QuestionId register(QuestionDraft draft) {
        if (draft.askedOn() == null || draft.askedOn().isAfter(terms.today())) {
            throw new Refusal("motion.refusal.futureDate");
        }
        var due = draft.dueOn() == null ? terms.usual(draft.askedOn()) : draft.dueOn();
        if (due.isBefore(draft.askedOn())) {
            throw new Refusal("motion.refusal.dueBeforeAsked");
        }
        var checked = new QuestionDraft(Typed.text(draft.askedBy(), Typed.SHORT, "motion.refusal.noAsker"),
                Typed.text(draft.subject(), Typed.SHORT, "motion.refusal.noTitle"), Typed.text(draft.text(), Typed.LONG, "motion.refusal.noText"),
                draft.askedOn(), due, draft.open());
        var id = rows.save(new CouncilQuestion(next(draft.askedOn()), checked)).id();
        story.note(id.id(), MatterHappening.REGISTERED, "");
        return id;
    }

    /** Two at the same moment: the second waits for the first. */
    private String next(LocalDate askedOn) {
        var series = "V-%d-".formatted(askedOn.getYear());
        numbers.begin(series);
        return numbers.lock(series).orElseThrow().next();
    }

    /** From now on everybody may read it, with its answer. */
    @AllowedTo(Role.GRIFFIE)
    public void publish(QuestionId id) {
        find(id).publish();
        story.note(id.id(), MatterHappening.PUBLISHED, "");
    }

    /** @param lastDay later than the last day of now @throws Refusal without a reason, or when it is answered */
    @AllowedTo(Role.GRIFFIE)
    public void extend(QuestionId id, LocalDate lastDay, String reason) {
        var why = Typed.text(reason, Typed.SHORT, "motion.refusal.noReason");
        if (lastDay == null) {
            throw new Refusal("motion.refusal.notLater");
        }
        find(id).extend(lastDay);
        story.note(id.id(), MatterHappening.EXTENDED, "%s: %s".formatted(lastDay, why));
    }

    /** Answers, also after the term. @param checked somebody looked whether it tells of persons @throws Refusal when it was answered */
    @AllowedTo(Role.SECRETARY)
    public void answer(QuestionId id, String text, boolean checked) {
        var said = Typed.text(text, Typed.LONG, "motion.refusal.noText");
        if (!checked) {
            throw new Refusal("motion.refusal.notChecked");
        }
        find(id).answer(said, story.who(), terms.now());
        story.note(id.id(), MatterHappening.ANSWERED, "");
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @AllowedTo({Role.GRIFFIE, Role.SECRETARY})
    @Transactional(readOnly = true)
    public QuestionView question(QuestionId id) {
        return find(id).view(terms);
    }

    /** Newest first. */
    @AllowedTo({Role.GRIFFIE, Role.SECRETARY})
    @Transactional(readOnly = true)
    public List<QuestionView> all() {
        return rows.findAllByOrderByAskedOnDescNumberDesc().stream().map(q -> q.view(terms)).toList();
    }

    private CouncilQuestion find(QuestionId id) {
        return rows.findById(id).orElseThrow();
    }

    /** Opaque id of a question of a council member. */
    @Embeddable
    public record QuestionId(UUID id) implements Serializable {

        /** @throws IllegalArgumentException when it is no UUID */
        public static QuestionId of(String text) {
            return new QuestionId(UUID.fromString(text));
        }

        public static QuestionId next() {
            return new QuestionId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }

    /**
     * A question as it is registered.
     *
     * @param askedBy the group (fractie), no name of a person needed
     * @param askedOn not in the future
     * @param dueOn   last day of the term, or null for the usual term
     * @param open    everybody may read it; somebody looked whether it tells of persons
     */
    public record QuestionDraft(String askedBy, String subject, String text, LocalDate askedOn, LocalDate dueOn, boolean open) { }

    /** A question, for reading. @param number "V-2026-001" @param open everybody may read it @param answer null while there is none */
    public record QuestionView(QuestionId id, String number, String askedBy, String subject, String text, LocalDate askedOn, Due due,
            boolean open, String answer, String answeredBy, LocalDate answeredOn) { }
}
