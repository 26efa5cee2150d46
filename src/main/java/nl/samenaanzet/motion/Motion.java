package nl.samenaanzet.motion;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.motion.term.Due;
import nl.samenaanzet.motion.term.TermCounter;
import nl.samenaanzet.motion.work.WorkDesk;
import nl.samenaanzet.motion.work.WorkView;
import nl.samenaanzet.motion.work.WorkView.WorkId;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.privacy.marks.Mark.Answer;
import nl.samenaanzet.privacy.marks.PersonMarks;
import nl.samenaanzet.words.TypedId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Motions and pledges: registered and settled by the griffie, answered with work by the coalition. */
@Service
@Transactional
public class Motion {

    private final Commitments rows;
    private final WorkDesk work;
    private final TermCounter terms;
    private final MatterStory story;
    private final PersonMarks marks;

    Motion(Commitments rows, WorkDesk work, TermCounter terms, MatterStory story, PersonMarks marks) {
        this.rows = rows;
        this.work = work;
        this.terms = terms;
        this.story = story;
        this.marks = marks;
    }

    /** Takes over what the programme file names; what is known stays as people have it. */
    public void define(List<CommitmentSpec> specs) {
        specs.stream()
                .filter(spec -> !rows.existsByKindAndReference(spec.kind(), spec.reference()))
                .forEach(spec -> {
                    var commitment = rows.save(Commitment.of(spec));
                    story.note(commitment.id().id(), MatterHappening.TAKEN_OVER, spec.source());
                });
    }

    /** Tidied. */
    private CommitmentDraft checked(CommitmentDraft draft) {
        var no = new Refusals();
        no.when(draft.kind() == null, "kind", "motion.refusal.noKind");
        var reference =
                no.of(() -> TypedText.required(draft.reference(), "reference", 40, "motion.refusal.noReference"));
        no.when(
                reference != null && rows.existsByKindAndReference(draft.kind(), reference),
                "reference",
                "motion.refusal.known",
                reference);
        var title =
                no.of(() -> TypedText.required(draft.title(), "title", MatterStory.SHORT, "motion.refusal.noTitle"));
        var text = no.of(() -> TypedText.required(draft.text(), "text", MatterStory.LONG, "motion.refusal.noText"));
        no.day(draft.madeOn(), "madeOn", terms::isAhead, "motion.refusal.futureDate");
        no.when(
                draft.madeOn() != null && draft.dueOn() != null && draft.dueOn().isBefore(draft.madeOn()),
                "dueOn",
                "motion.refusal.dueBeforeMade");
        no.check(() -> marks.mustBeAnswered(Arrays.asList(title, text), draft.marks()));
        no.raise();
        return new CommitmentDraft(
                draft.kind(),
                reference,
                marks.blanked(title, draft.marks()),
                marks.blanked(text, draft.marks()),
                draft.madeOn(),
                draft.dueOn(),
                draft.open());
    }

    /** @throws Refusal for all that is missing or too long, a date in the future, or a number that is taken */
    @AllowedTo(Role.GRIFFIE)
    public CommitmentId register(CommitmentDraft draft) {
        var id = rows.save(Commitment.of(checked(draft))).id();
        story.note(id.id(), MatterHappening.REGISTERED, "");
        return id;
    }

    /** From now on everybody may read it. */
    @AllowedTo(Role.GRIFFIE)
    public void publish(CommitmentId id) {
        find(id).publish();
        story.note(id.id(), MatterHappening.PUBLISHED, "");
    }

    /**
     * Sets by when it is to be answered, and says why.
     *
     * @throws Refusal for a day that has passed, and without a reason
     */
    @AllowedTo(Role.GRIFFIE)
    public void extend(CommitmentId id, LocalDate dueOn, String reason) {
        var no = new Refusals();
        no.day(dueOn, "dueOn", day -> day.isBefore(terms.today()), "motion.refusal.pastTerm");
        var why = no.of(() -> TypedText.required(reason, "why", MatterStory.SHORT, "motion.refusal.noReason"));
        no.raise();
        find(id).due(dueOn);
        story.note(id.id(), MatterHappening.EXTENDED, "%s: %s".formatted(dueOn, why));
    }

    /**
     * @param target code of an ambition, number of a dossier or reference of a published decision
     * @param note how it answers, may be empty
     */
    @AllowedTo(Role.SECRETARY)
    public void link(CommitmentId id, WorkKind kind, String target, String note) {
        find(id).mustBeUnsettled();
        var no = new Refusals();
        no.when(kind == null, "kind", "motion.refusal.noWorkKind");
        var what = no.of(() -> TypedText.required(target, "target", 60, "motion.refusal.noTarget"));
        var how = no.of(() -> TypedText.of(note, "note", MatterStory.SHORT));
        no.raise();
        work.link(id, kind, what, how);
        story.note(id.id(), MatterHappening.LINKED, what);
    }

    /** Takes back a link that was wrong. */
    @AllowedTo(Role.SECRETARY)
    public void unlink(CommitmentId id, WorkId link) {
        find(id).mustBeUnsettled();
        story.note(id.id(), MatterHappening.UNLINKED, work.unlink(id, link).target());
    }

    /**
     * The coalition says that it is done, and how.
     *
     * @param answers what the person says of each thing in it that looks like data of a person
     */
    @AllowedTo(Role.SECRETARY)
    public void report(CommitmentId id, String text, Map<String, Answer> answers) {
        find(id).report(
                        marks.lookedAt(
                                TypedText.required(text, "report", MatterStory.LONG, "motion.refusal.noText"), answers),
                        story.who(),
                        terms.now());
        story.note(id.id(), MatterHappening.REPORTED, "");
    }

    /** The council finds it not done yet. */
    @AllowedTo(Role.GRIFFIE)
    public void handBack(CommitmentId id, String reason) {
        var why = TypedText.required(reason, "back", MatterStory.SHORT, "motion.refusal.noReason");
        find(id).handBack();
        story.note(id.id(), MatterHappening.HANDED_BACK, why);
    }

    /**
     * The council finds it done.
     *
     * @param answers what the person says of each thing in it that looks like data of a person
     * @throws Refusal for a day to come or before it was promised, and without a text
     */
    @AllowedTo(Role.GRIFFIE)
    public void settle(CommitmentId id, String text, LocalDate on, Map<String, Answer> answers) {
        var no = new Refusals();
        var made = commitment(id).made().on();
        no.day(on, "settledOn", terms::isAhead, "motion.refusal.futureDate");
        if (made != null && on != null && on.isBefore(made)) {
            no.when(true, "settledOn", "motion.refusal.earlyDate", DayWords.figures(made));
        }
        var how = no.of(() -> TypedText.required(text, "settle", MatterStory.LONG, "motion.refusal.noText"));
        no.raise();
        find(id).settle(marks.lookedAt(how, answers), story.who(), on);
        story.note(id.id(), MatterHappening.SETTLED, "");
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @AllowedTo({Role.GRIFFIE, Role.SECRETARY})
    @Transactional(readOnly = true)
    public CommitmentView commitment(CommitmentId id) {
        return view(find(id));
    }

    @AllowedTo({Role.GRIFFIE, Role.SECRETARY})
    @Transactional(readOnly = true)
    public List<CommitmentView> all() {
        return rows.findAllByOrderByReferenceDesc().stream().map(this::view).toList();
    }

    /**
     * What everybody may read, answered by this work.
     *
     * @param targets codes, numbers or references
     */
    @Transactional(readOnly = true)
    public List<CommitmentView> answeredBy(List<String> targets) {
        return work.answered(targets).stream()
                .map(this::find)
                .map(this::view)
                .filter(CommitmentView::open)
                .toList();
    }

    private CommitmentView view(Commitment commitment) {
        return commitment.view(work.of(commitment.id()), terms);
    }

    private Commitment find(CommitmentId id) {
        return rows.findById(id).orElseThrow();
    }

    /** Opaque id of a motion or pledge. */
    @Embeddable
    public record CommitmentId(UUID id) implements TypedId {

        /** @throws IllegalArgumentException when it is no UUID */
        public static CommitmentId of(String text) {
            return new CommitmentId(UUID.fromString(text));
        }

        static CommitmentId next() {
            return new CommitmentId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }

    /**
     * A motion or pledge as it is registered.
     *
     * @param reference number of the council: "2024/24"
     * @param madeOn when it was adopted or made, not in the future
     * @param dueOn by when it is to be answered, or null
     * @param open everybody may read it; somebody looked whether it tells of persons
     * @param marks what the person says of each thing that looks like data of a person
     */
    public record CommitmentDraft(
            CommitmentKind kind,
            String reference,
            String title,
            String text,
            LocalDate madeOn,
            LocalDate dueOn,
            boolean open,
            Map<String, Answer> marks) {

        /** In which nothing was found. */
        public CommitmentDraft(
                CommitmentKind kind,
                String reference,
                String title,
                String text,
                LocalDate madeOn,
                LocalDate dueOn,
                boolean open) {
            this(kind, reference, title, text, madeOn, dueOn, open, Map.of());
        }
    }

    /**
     * A motion or pledge as the programme file has it.
     *
     * @param reference "2024/24"
     * @param when in words, as precise as the source
     */
    public record CommitmentSpec(
            CommitmentKind kind, String reference, String title, String when, String text, String source) {}

    /**
     * A motion or pledge, for reading; what has not happened is null.
     *
     * @param open everybody may read it
     * @param work what answers it
     */
    public record CommitmentView(
            CommitmentId id,
            Matter matter,
            Made made,
            Due due,
            boolean open,
            Reported reported,
            Settlement settlement,
            List<WorkView> work) {

        /**
         * What it says.
         *
         * @param source where it is known from, when the programme file has it
         */
        public record Matter(CommitmentKind kind, String reference, String title, String text, String source) {}

        /**
         * When it was adopted or made.
         *
         * @param when in words, where no day is known
         */
        public record Made(String when, LocalDate on) {}

        /** That the coalition did it. */
        public record Reported(String text, String by, Instant at) {}

        /** That the council finds it done. */
        public record Settlement(String text, LocalDate on) {}

        /** Where it is. */
        public enum State {
            OPEN,
            AT_WORK,
            REPORTED,
            SETTLED
        }

        /** Derived from what happened. */
        public State state() {
            if (settled()) {
                return State.SETTLED;
            }
            return reported.at != null ? State.REPORTED : work.isEmpty() ? State.OPEN : State.AT_WORK;
        }

        public boolean settled() {
            return settlement.on != null;
        }
    }

    /**
     * What answers a motion or pledge: an ambition by its code, a dossier by its number, a published decision by its
     * reference.
     */
    public enum WorkKind {
        AMBITION,
        DOSSIER,
        DECISION
    }

    /** A motion asks something of the college (motie); a pledge is what the college said it would do (toezegging). */
    public enum CommitmentKind {
        MOTIE,
        TOEZEGGING
    }
}
