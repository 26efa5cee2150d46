package nl.samenaanzet.evaluation;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.evaluation.EvaluationJudgement.Action;
import nl.samenaanzet.inbox.Inbox.TaskDone;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.words.TypedId;
import nl.samenaanzet.workshop.Workshops;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evaluation of each round: opened, counted, advised on, decided. */
@Service
@Transactional
@EnableConfigurationProperties(EvaluationProperties.class)
public class Evaluations {

    private final EvaluationRounds rows;
    private final FormLetters letters;
    private final Workshops workshops;
    private final EvaluationProperties properties;
    private final Acts acts;

    Evaluations(
            EvaluationRounds rows,
            FormLetters letters,
            Workshops workshops,
            EvaluationProperties properties,
            Acts acts) {
        this.rows = rows;
        this.letters = letters;
        this.workshops = workshops;
        this.properties = properties;
        this.acts = acts;
    }

    /**
     * Opens the evaluation of a round and sends everybody who was there a link to the form. Once, also when run twice.
     */
    public EvaluationView openEvaluation(Round round) {
        var known = rows.findByTrackIdAndRoundAndWorkshopId(
                round.trackId(), round.round(), round.workshopId().id());
        return known.orElseGet(() -> open(round)).view();
    }

    private Evaluation open(Round round) {
        var now = acts.now();
        var attendees = workshops.attendees(round.workshopId());
        var evaluation = rows.save(new Evaluation(round, now, now.plus(properties.open()), attendees.size()));
        letters.send(evaluation.view(), attendees);
        return evaluation;
    }

    /**
     * Nobody needs to wait for forms any more.
     *
     * @throws nl.samenaanzet.form.Refusal never: late is harmless
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void closeForms(EvaluationId id) {
        tell(find(id).view(), EvaluationActed.Step.CLOSE_FORMS);
    }

    /** From here on no form is taken. */
    public void countForms(EvaluationId id) {
        find(id).count(acts.now());
    }

    public void recordAdvice(EvaluationId id, Advice advice) {
        find(id).advised(advice);
    }

    /** @throws nl.samenaanzet.form.Refusal when it cannot be decided now */
    @AllowedTo(Role.PROCESS_OWNER)
    public void decideEvaluation(EvaluationId id, EvaluationJudgement judgement) {
        var evaluation = find(id);
        evaluation.decide(judgement, acts.me().title(), acts.now());
        acted(evaluation, EvaluationActed.Step.DECIDE_EVALUATION);
    }

    /**
     * What the kernteam said.
     *
     * @throws nl.samenaanzet.form.Refusal when it was not asked
     */
    @AllowedTo(Role.SECRETARY)
    public void recordKernteamView(EvaluationId id, EvaluationJudgement judgement) {
        var evaluation = find(id);
        evaluation.heard(judgement, acts.now());
        acted(evaluation, EvaluationActed.Step.RECORD_KERNTEAM_VIEW);
    }

    private void tell(EvaluationView view, EvaluationActed.Step did) {
        acts.tell(new EvaluationActed(
                acts.nextId(),
                acts.now(),
                view.id(),
                did,
                view.decided().action(),
                view.decided().anotherRound()));
    }

    private void acted(Evaluation evaluation, EvaluationActed.Step step) {
        var view = evaluation.view();
        tell(view, step);
        if (!evaluation.awaitsKernteam()) {
            acts.tell(new EvaluationDecided(
                    view.id(),
                    view.of().trackId(),
                    view.of().round(),
                    view.of().firstAmbition(),
                    view.decided().action(),
                    view.decided().anotherRound(),
                    view.decided().releasesOthers()));
        }
    }

    @Transactional(readOnly = true)
    public EvaluationView byId(EvaluationId id) {
        return find(id).view();
    }

    /**
     * Newest first.
     *
     * @param ambitionCode of one ambition, or null for all
     */
    @Transactional(readOnly = true)
    public List<EvaluationView> newest(String ambitionCode) {
        var found = ambitionCode == null
                ? rows.findAllByOrderByOpenedAtDesc()
                : rows.findByAmbitionCodeOrderByOpenedAtDesc(ambitionCode);
        return found.stream().map(Evaluation::view).toList();
    }

    private Evaluation find(EvaluationId id) {
        return rows.findById(id).orElseThrow();
    }

    /**
     * Someone did their part for an evaluation.
     *
     * @param actId unique for this act
     */
    public record EvaluationActed(
            String actId, Instant at, EvaluationId evaluation, Step did, Action action, Boolean anotherRound)
            implements TaskDone {

        /** The user tasks of {@code bpmn/evaluation.bpmn}. */
        public enum Step {
            CLOSE_FORMS("closeForms"),
            DECIDE_EVALUATION("decideEvaluation"),
            RECORD_KERNTEAM_VIEW("recordKernteamView");

            private final String element;

            Step(String element) {
                this.element = element;
            }
        }

        @Override
        public String subject() {
            return evaluation.toString();
        }

        @Override
        public String step() {
            return did.element;
        }
    }

    /**
     * An evaluation, for reading.
     *
     * @param advice null as long as there is none
     */
    public record EvaluationView(
            EvaluationId id, Round of, Collecting forms, Advice advice, Decided decided, Heard heard) {

        /**
         * Its forms.
         *
         * @param invited how many got one
         * @param countedAt null as long as they are open
         */
        public record Collecting(Instant openedAt, Instant closeAt, int invited, Instant countedAt) {}

        /** What was decided; all is null as long as nothing was. */
        public record Decided(
                Action action, Boolean anotherRound, Boolean releasesOthers, String reason, String by, Instant at) {}

        /** What the kernteam said; null as long as it did not. */
        public record Heard(String view, Instant at) {}

        public String title() {
            return of.title();
        }

        public boolean awaitsKernteam() {
            return decided.at() != null && heard.at() == null && decided.action() == Action.NAAR_KERNTEAM;
        }
    }

    /**
     * It was decided what follows from a round, by the process owner or after the kernteam was heard.
     *
     * @param pilot it was the first ambition
     * @param releasesOthers the lessons of the pilot can be decided now
     */
    public record EvaluationDecided(
            EvaluationId evaluation,
            UUID track,
            int round,
            boolean pilot,
            Action action,
            boolean anotherRound,
            boolean releasesOthers) {}

    /**
     * The round that is evaluated.
     *
     * @param title "Veilige buurten, ronde 2"
     * @param firstAmbition the pilot of the programme
     */
    public record Round(
            UUID trackId, String ambitionCode, int round, WorkshopId workshopId, boolean firstAmbition, String title) {}

    /**
     * What T6 said.
     *
     * @param inputs what it was asked, as JSON
     * @param tableSha256 of the file
     */
    public record Advice(Action action, String rule, int tableVersion, String tableSha256, String inputs) {}

    /** Opaque id of an evaluation. */
    @Embeddable
    public record EvaluationId(UUID id) implements TypedId {

        public static EvaluationId of(String text) {
            return new EvaluationId(UUID.fromString(text));
        }

        public static EvaluationId next() {
            return new EvaluationId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }
}
