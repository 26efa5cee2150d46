package nl.samenaanzet.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.ambition.StrategyId;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Refusal;
import nl.samenaanzet.people.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Routes and decisions of components: what people do and what the process asks. */
@Service
@Transactional
public class Decision {

    private static final int MAX_TEXT = 4000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy");

    private final Routes routes;
    private final CoalitionAgenda agenda;
    private final Dossiers dossiers;
    private final Journal journal;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decision(Routes routes, CoalitionAgenda agenda, Dossiers dossiers, Journal journal, People people,
            ApplicationEventPublisher events, Clock clock) {
        this.routes = routes;
        this.agenda = agenda;
        this.dossiers = dossiers;
        this.journal = journal;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** What the rules can be asked about a component. */
    @Transactional(readOnly = true)
    public Facts collectFacts(ComponentId id) {
        return dossiers.component(id).facts();
    }

    /** Keeps the advice with its grounds. Safe to run twice: after confirmation it stands. */
    public void recordAdvice(ComponentId id, Choice advice, List<Ground> grounds) {
        var route = routes.findById(id).orElseGet(() -> {
            var component = dossiers.component(id);
            return routes.save(new Route(component, dossiers.byId(component.strategyId()).number()));
        });
        route.advise(advice, grounds, clock.instant());
    }

    /** Fills in what the rules missed. @throws Refusal when something still is missing */
    @AllowedTo(Role.PROCESS_OWNER)
    public void completeFacts(ComponentId id, Facts facts) {
        if (!facts.missing().isEmpty()) {
            throw new Refusal("decision.refusal.factsMissing");
        }
        dossiers.changeFacts(id, facts);
        publish(id, Acted.Step.COMPLETE_FACTS, "decision.happened.factsCompleted", "", null);
    }

    /**
     * Confirms the advised route or chooses another. Nothing is routed without this.
     *
     * @param reason needed when the choice is not the advice, at most 2000 characters
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void confirmRoute(ComponentId id, Choice choice, String reason) {
        var why = text(reason, 2000, "decision.refusal.reasonTooLong");
        var route = find(id);
        route.confirm(choice, why, people.me().title(), clock.instant());
        publish(id, Acted.Step.CONFIRM_ROUTE, route.view().overridden() ? "decision.happened.routeOverridden"
                : "decision.happened.routeConfirmed", route.view().about(), choice);
    }

    /** Puts the component on a meeting of the wijkcoalitie. @throws Refusal when there is no such coming meeting */
    @AllowedTo(Role.SECRETARY)
    public void scheduleItem(ComponentId id, LocalDate meeting) {
        if (!agenda.upcoming().contains(meeting)) {
            throw new Refusal("decision.refusal.noMeeting");
        }
        find(id).schedule(meeting, people.me().title());
        publish(id, Acted.Step.SCHEDULE_ITEM, "decision.happened.itemScheduled", meeting.format(DAY), null);
    }

    /** Records what the wijkcoalitie said. @param on not in the future */
    @AllowedTo(Role.SECRETARY)
    public void recordDecision(ComponentId id, CoalitionAnswer answer, String text, LocalDate on) {
        mustBePast(on);
        if (answer == null) {
            throw new Refusal("decision.refusal.noAnswer");
        }
        find(id).decide(answer, text(text, MAX_TEXT, "decision.refusal.textTooLong"), on, people.me().title());
        publish(id, Acted.Step.RECORD_DECISION, "decision.happened.coalition." + answer.code(), find(id).view().about(),
                answer);
    }

    /** Records what the college or a partner decided. @param on not in the future */
    @AllowedTo(Role.PROCESS_OWNER)
    public void recordBodyDecision(ComponentId id, String text, LocalDate on) {
        mustBePast(on);
        var decided = text(text, MAX_TEXT, "decision.refusal.textTooLong");
        if (decided.isBlank()) {
            throw new Refusal("decision.refusal.noText");
        }
        find(id).bodyDecided(decided, on, people.me().title());
        publish(id, Acted.Step.RECORD_BODY_DECISION, "decision.happened.bodyDecided", find(id).view().about(), null);
    }

    /** The component has its decision. Safe to run twice. @param councilOutcome what the council did, or null */
    public void recordResult(ComponentId id, String councilOutcome) {
        record(id, "rejected".equals(councilOutcome) ? "afgewezen" : "besloten", councilOutcome);
    }

    /** The component goes back without a decision. Safe to run twice. */
    public void recordReturn(ComponentId id) {
        record(id, "teruggegeven", null);
    }

    private void record(ComponentId id, String result, String councilOutcome) {
        var route = find(id);
        if (route.record(result, councilOutcome, clock.instant())) {
            var view = route.view();
            journal.note(view.strategy(), "decision.happened." + result, null, view.about());
            events.publishEvent(new DecisionRecorded(id, view.strategy(), view.number(), view.choice().route(),
                    view.choice().councilRole(), result));
        }
    }

    private void publish(ComponentId id, Acted.Step step, String what, String detail, Object value) {
        journal.note(dossiers.component(id).strategyId(), what, people.me().title(), detail);
        events.publishEvent(new Acted(UUID.randomUUID().toString(), now(), id, step,
                value instanceof Choice c ? c : null, value instanceof CoalitionAnswer a ? a : null));
    }

    private Instant now() {
        return clock.instant();
    }

    private void mustBePast(LocalDate on) {
        if (on == null || on.isAfter(agenda.today())) {
            throw new Refusal("decision.refusal.futureDate");
        }
    }

    private static String text(String typed, int max, String tooLong) {
        var text = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        if (text.length() > max) {
            throw new Refusal(tooLong, max);
        }
        return text;
    }

    private Route find(ComponentId id) {
        return routes.findById(id).orElseThrow();
    }

    /** @throws java.util.NoSuchElementException when there is none yet */
    @Transactional(readOnly = true)
    public RouteView route(ComponentId id) {
        return find(id).view();
    }

    /** Of one dossier, as far as they are there. */
    @Transactional(readOnly = true)
    public List<RouteView> of(StrategyId strategy) {
        return routes.findByStrategyId(strategy.id()).stream().map(Route::view).toList();
    }

    /** Every recorded decision, newest first. */
    @Transactional(readOnly = true)
    public List<RouteView> recorded() {
        return routes.findByRecordedAtIsNotNullOrderByRecordedAtDesc().stream().map(Route::view).toList();
    }
}
