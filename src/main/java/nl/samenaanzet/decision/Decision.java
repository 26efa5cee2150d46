package nl.samenaanzet.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.decision.money.PartMoney;
import nl.samenaanzet.decision.question.Questionnaire;
import nl.samenaanzet.decision.route.DecisionActs;
import nl.samenaanzet.decision.route.DecisionStepDone;
import nl.samenaanzet.decision.route.DecisionStepDone.Kind;
import nl.samenaanzet.decision.route.DecisionStepDone.StepDetails;
import nl.samenaanzet.decision.route.DecisionStepDone.Way;
import nl.samenaanzet.decision.route.RouteBook;
import nl.samenaanzet.decision.route.RouteOverride.Wish;
import nl.samenaanzet.decision.ruling.BodyDecision;
import nl.samenaanzet.decision.ruling.DecidedOn;
import nl.samenaanzet.decision.ruling.Ruling;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.words.Word;
import nl.samenaanzet.words.WordsOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Routes and decisions of components: what people do and what the process asks. */
@Service
@Transactional
public class Decision {

    private static final int MAX_TEXT = 4000;
    private static final int MAX_REASON = 2000;

    private final RouteBook book;
    private final CoalitionAgenda agenda;
    private final Questionnaire questionnaire;
    private final Dossiers dossiers;
    private final DecisionActs acts;

    Decision(
            RouteBook book, CoalitionAgenda agenda, Questionnaire questionnaire, Dossiers dossiers, DecisionActs acts) {
        this.book = book;
        this.agenda = agenda;
        this.questionnaire = questionnaire;
        this.dossiers = dossiers;
        this.acts = acts;
    }

    /** What the rules can be asked about a component. */
    @Transactional(readOnly = true)
    public Facts collectFacts(ComponentId id) {
        return dossiers.component(id).facts();
    }

    /** Keeps the advice with its grounds. Safe to run twice: after confirmation it stands. */
    public void recordAdvice(ComponentId id, String dossierNumber, Advised advised) {
        book.open(id, dossierNumber)
                .advise(advised.advice(), advised.grounds(), book.keep(advised.grounds()), acts.now());
    }

    /**
     * Fills in what the rules missed; only answers that can change the route are kept.
     *
     * @throws Refusal when one still is missing
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void completeFacts(ComponentId id, Facts facts) {
        var progress = questionnaire.progress(facts);
        if (!progress.settled()) {
            throw new Refusal("decision.refusal.factsMissing");
        }
        dossiers.changeFacts(id, progress.facts());
        acts.factsCompleted(dossiers.component(id));
    }

    /**
     * Confirms the advised route or chooses another, which a second pair of eyes has to agree to first. Nothing is
     * routed without this.
     *
     * @param reason needed when the choice is not the advice, at most 2000 characters
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void confirmRoute(ComponentId id, Choice choice, String reason) {
        var no = new Refusals();
        no.when(choice == null, "choice", "decision.refusal.noRoute");
        var why = no.of(() -> TypedText.of(reason, "reason", MAX_REASON));
        no.raise();
        var route = book.lock(id);
        route.confirm(new Wish(choice, why, acts.me()), acts.now());
        var view = route.listed();
        var way = new Way(
                view.pending() ? Kind.AFWIJKING : Kind.ADVIES,
                view.pending() && view.override().councilTouched(),
                List.of());
        acts.did(
                route,
                DecisionStepDone.Step.CONFIRM_ROUTE,
                view.overridden() ? DecisionHappening.ROUTE_OVERRIDDEN : DecisionHappening.ROUTE_CONFIRMED,
                view.about(),
                new StepDetails(choice, null, way, null));
    }

    /**
     * Puts the component on a meeting of the wijkcoalitie.
     *
     * @throws Refusal when there is no such coming meeting
     */
    @AllowedTo(Role.SECRETARY)
    public void scheduleItem(ComponentId id, LocalDate meeting) {
        if (!agenda.upcoming().contains(meeting)) {
            throw Refusal.at("meeting", "decision.refusal.noMeeting");
        }
        var route = book.lock(id);
        route.schedule(meeting, acts.me().title());
        acts.did(
                route,
                DecisionStepDone.Step.SCHEDULE_ITEM,
                DecisionHappening.ITEM_SCHEDULED,
                DayWords.figures(meeting),
                StepDetails.NOTHING);
    }

    /**
     * Records what the wijkcoalitie said.
     *
     * @param text what it decided; only a postponement may be without
     * @param on not in the future, nor before the advice
     */
    @AllowedTo(Role.SECRETARY)
    public void recordDecision(ComponentId id, CoalitionAnswer answer, String text, LocalDate on) {
        var no = new Refusals();
        no.when(answer == null, "answer", "decision.refusal.noAnswer");
        var route = book.lock(id);
        DecidedOn.check(on, route.listed(), agenda.today(), no);
        var said = no.of(() -> TypedText.of(text, "text", MAX_TEXT));
        no.when(
                answer != CoalitionAnswer.NOG_NIET && said != null && said.isEmpty(),
                "text",
                "decision.refusal.noText");
        no.raise();
        route.decide(answer, said, on, acts.me().title());
        acts.did(
                route,
                DecisionStepDone.Step.RECORD_DECISION,
                DecisionHappening.said(answer),
                route.about(),
                StepDetails.of(answer));
    }

    /** Records what the college or a partner decided: yes, otherwise, or no. */
    @AllowedTo(Role.PROCESS_OWNER)
    public void recordBodyDecision(ComponentId id, BodyDecision decided) {
        var route = book.lock(id);
        route.bodyDecided(
                decided.ruling(route.listed(), dossiers.component(id), agenda.today()),
                acts.me().title());
        acts.did(
                route,
                DecisionStepDone.Step.RECORD_BODY_DECISION,
                DecisionHappening.BODY_DECIDED,
                route.about(),
                StepDetails.NOTHING);
    }

    /**
     * The component has its decision. Safe to run twice.
     *
     * @param councilOutcome what the council did, or null
     * @throws IllegalStateException when nobody decided
     */
    public void recordResult(ComponentId id, Resolution councilOutcome) {
        record(id, result(book.find(id).listed(), councilOutcome), councilOutcome);
    }

    /** Of who spoke last: the college or a partner after the council, the council after the wijkcoalitie. */
    private static Result result(RouteView route, Resolution councilOutcome) {
        if (route.body().said() != null) {
            return Result.of(route.body().said().what());
        }
        if (councilOutcome != null && (councilOutcome.decides() || councilOutcome == Resolution.WITHDRAWN)) {
            return Result.of(councilOutcome);
        }
        if (route.choice().route() != RouteName.ALLEEN_COALITIE
                || route.coalition().answer() != CoalitionAnswer.JA) {
            throw new IllegalStateException("Nobody decided on %s (%s)".formatted(route.id(), councilOutcome));
        }
        return Result.BESLOTEN;
    }

    /**
     * The component goes back without a decision. Safe to run twice.
     *
     * @param councilOutcome what the council did, or null
     */
    public void recordReturn(ComponentId id, Resolution councilOutcome) {
        record(id, councilOutcome == Resolution.WITHDRAWN ? Result.INGETROKKEN : Result.TERUGGEGEVEN, councilOutcome);
    }

    private void record(ComponentId id, Result result, Resolution councilOutcome) {
        var route = book.find(id);
        if (route.record(result, councilOutcome, acts.now())) {
            acts.recorded(route, result);
        }
    }

    /** @throws java.util.NoSuchElementException when there is none yet */
    @Transactional(readOnly = true)
    public RouteView route(ComponentId id) {
        return book.find(id).view();
    }

    /** The parts that need the money that this one asks. */
    @Transactional(readOnly = true)
    public List<RouteView> needing(ComponentId money) {
        return book.needing(money);
    }

    /** Of one dossier, as far as they are there. */
    @Transactional(readOnly = true)
    public List<RouteView> of(StrategyId strategy) {
        return book.of(strategy);
    }

    /** Every recorded decision, newest first. */
    @Transactional(readOnly = true)
    public List<RouteView> recorded() {
        return book.recorded();
    }

    /**
     * What the tables would advise, and why.
     *
     * @param grounds T1, T2 and T3 as they were asked
     */
    public record Advised(Choice advice, List<Ground> grounds) {}

    /** What the wijkcoalitie said. */
    @WordsOf("decision-route.coalitie")
    public enum CoalitionAnswer implements Word {
        JA,
        NEE,
        NOG_NIET
    }

    /**
     * The way of one component, for reading; what has not happened is null.
     *
     * @param overrides every wish to go another way than advised, oldest first
     */
    public record RouteView(
            Part part,
            Advice advised,
            Confirmation confirmed,
            Meeting meeting,
            Coalition coalition,
            Body body,
            Outcome outcome,
            List<OverrideView> overrides) {

        /** Which component it is of. */
        public record Part(ComponentId id, StrategyId strategy, String number, String about, PartMoney money) {}

        /**
         * What the tables said.
         *
         * @param grounds T1, T2 and T3 as they were asked; left out of lists
         */
        public record Advice(Choice choice, Instant at, List<Ground> grounds) {}

        /**
         * What a person confirmed.
         *
         * @param overrideReason why that person went another way than advised
         */
        public record Confirmation(Choice choice, String by, Instant at, String overrideReason) {}

        /** The meeting of the wijkcoalitie that it is planned for. */
        public record Meeting(LocalDate on, String by) {}

        /** What the wijkcoalitie said. */
        public record Coalition(CoalitionAnswer answer, String text, LocalDate on, String by) {}

        /**
         * What the college or a partner decided.
         *
         * @param said null as long as it did not
         */
        public record Body(Ruling said, String by) {}

        /**
         * What came of it.
         *
         * @param council what the council did
         */
        public record Outcome(Resolution council, Result result, Instant recordedAt) {}

        public ComponentId id() {
            return part.id();
        }

        public StrategyId strategy() {
            return part.strategy();
        }

        public String number() {
            return part.number();
        }

        public String about() {
            return part.about();
        }

        public PartMoney money() {
            return part.money();
        }

        public Choice advice() {
            return advised.choice();
        }

        public List<Ground> grounds() {
            return advised.grounds();
        }

        public Choice choice() {
            return confirmed.choice();
        }

        public boolean overridden() {
            return confirmed.overrideReason() != null;
        }

        /** A second pair of eyes has to agree to the choice first. */
        public boolean pending() {
            return !overrides.isEmpty() && overrides.getLast().open();
        }

        /** The newest wish to go another way, or null. */
        public OverrideView override() {
            return overrides.isEmpty() ? null : overrides.getLast();
        }
    }
}
