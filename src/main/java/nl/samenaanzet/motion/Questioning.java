package nl.samenaanzet.motion;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.motion.question.CouncilQuestion;
import nl.samenaanzet.motion.question.CouncilQuestions;
import nl.samenaanzet.motion.question.QuestionNumbers;
import nl.samenaanzet.motion.term.Due;
import nl.samenaanzet.motion.term.TermCounter;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.privacy.marks.Mark;
import nl.samenaanzet.privacy.marks.PersonMarks;
import nl.samenaanzet.words.TypedId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions of council members: registered by the griffie, answered by the secretary of the coalition within the term.
 */
@Service
@Transactional
public class Questioning {

    private final CouncilQuestions rows;
    private final QuestionNumbers numbers;
    private final TermCounter terms;
    private final MatterStory story;
    private final PersonMarks marks;

    Questioning(
            CouncilQuestions rows, QuestionNumbers numbers, TermCounter terms, MatterStory story, PersonMarks marks) {
        this.rows = rows;
        this.numbers = numbers;
        this.terms = terms;
        this.story = story;
        this.marks = marks;
    }

    /** The usual last day of a question that is asked today. */
    public LocalDate usualTerm() {
        return terms.usual(terms.today());
    }

    /** Tidied, with its last day. */
    private QuestionDraft checked(QuestionDraft draft) {
        var no = new Refusals();
        var asker = no.of(
                () -> TypedText.required(draft.askedBy(), "askedBy", MatterStory.SHORT, "motion.refusal.noAsker"));
        var subject = no.of(
                () -> TypedText.required(draft.subject(), "subject", MatterStory.SHORT, "motion.refusal.noTitle"));
        var text = no.of(() -> TypedText.required(draft.text(), "text", MatterStory.LONG, "motion.refusal.noText"));
        var on = draft.askedOn();
        no.day(on, "askedOn", terms::isAhead, "motion.refusal.futureDate");
        no.when(
                on != null && draft.dueOn() != null && draft.dueOn().isBefore(on),
                "dueOn",
                "motion.refusal.dueBeforeAsked");
        no.check(() -> marks.mustBeAnswered(Arrays.asList(asker, subject, text), draft.marks()));
        no.raise();
        return new QuestionDraft(
                marks.blanked(asker, draft.marks()),
                marks.blanked(subject, draft.marks()),
                marks.blanked(text, draft.marks()),
                on,
                draft.dueOn() == null ? terms.usual(on) : draft.dueOn(),
                draft.open());
    }

    /** @throws Refusal for all that is missing or too long, and for a date that cannot be */
    @AllowedTo(Role.GRIFFIE)
    public QuestionId register(QuestionDraft draft) {
        var id = rows.save(question(checked(draft))).id();
        story.note(id.id(), MatterHappening.REGISTERED, "");
        return id;
    }

    private CouncilQuestion question(QuestionDraft checked) {
        return new CouncilQuestion(next(checked.askedOn()), checked);
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

    /**
     * Sets until when it may be answered, and says why.
     *
     * @param lastDay later than the last day of now
     * @throws Refusal without a day, without a reason, or when it is answered
     */
    @AllowedTo(Role.GRIFFIE)
    public void extend(QuestionId id, LocalDate lastDay, String reason) {
        var no = new Refusals();
        var question = find(id);
        no.check(() -> question.extend(lastDay));
        var why = no.of(() -> TypedText.required(reason, "why", MatterStory.SHORT, "motion.refusal.noReason"));
        no.raise();
        story.note(id.id(), MatterHappening.EXTENDED, "%s: %s".formatted(lastDay, why));
    }

    /** What looks like data of persons in what everybody may come to read. */
    @Transactional(readOnly = true)
    public List<Mark> marks(String... typed) {
        return marks.in(Arrays.asList(typed));
    }

    /**
     * Answers, also after the term.
     *
     * @param checked somebody looked whether it tells of persons
     * @param answers what the person says of each thing in it that looks like data of a person
     * @throws Refusal when it was answered
     */
    @AllowedTo(Role.SECRETARY)
    public void answer(QuestionId id, String text, boolean checked, Map<String, Mark.Answer> answers) {
        var no = new Refusals();
        var said = no.of(() -> TypedText.required(text, "answer", MatterStory.LONG, "motion.refusal.noText"));
        no.when(!checked, "checked", "motion.refusal.notChecked");
        no.check(() -> marks.mustBeAnswered(Arrays.asList(said), answers));
        no.raise();
        find(id).answer(marks.blanked(said, answers), story.who(), terms.now());
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
        return rows.findAllByOrderByAskedOnDescNumberDesc().stream()
                .map(q -> q.view(terms))
                .toList();
    }

    private CouncilQuestion find(QuestionId id) {
        return rows.findById(id).orElseThrow();
    }

    /** Opaque id of a question of a council member. */
    @Embeddable
    public record QuestionId(UUID id) implements TypedId {

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
     * @param dueOn last day of the term, or null for the usual term
     * @param open everybody may read it; somebody looked whether it tells of persons
     * @param marks what the person says of each thing that looks like data of a person
     */
    public record QuestionDraft(
            String askedBy,
            String subject,
            String text,
            LocalDate askedOn,
            LocalDate dueOn,
            boolean open,
            Map<String, Mark.Answer> marks) {

        /** In which nothing was found. */
        public QuestionDraft(
                String askedBy, String subject, String text, LocalDate askedOn, LocalDate dueOn, boolean open) {
            this(askedBy, subject, text, askedOn, dueOn, open, Map.of());
        }
    }

    /**
     * A question, for reading.
     *
     * @param number "V-2026-001"
     * @param open everybody may read it
     * @param answer all of it is null while there is none
     */
    public record QuestionView(QuestionId id, String number, Asked asked, Due due, boolean open, Answer answer) {

        /** What a member of the council asks. */
        public record Asked(String by, String subject, String text, LocalDate on) {}

        /** What was said to that. */
        public record Answer(String text, String by, LocalDate on) {}
    }
}
