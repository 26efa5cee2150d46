package nl.samenaanzet.decision.ruling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.decision.Result;
import nl.samenaanzet.decision.ruling.DecisionRecord.Needed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was decided, by whom: put together here once, from who knows each part of it. */
@Service
@Transactional(readOnly = true)
public class DecisionRecords {

    private final Decision decision;
    private final Dossiers dossiers;
    private final CouncilSays council;

    DecisionRecords(Decision decision, Dossiers dossiers, CouncilSays council) {
        this.decision = decision;
        this.dossiers = dossiers;
        this.council = council;
    }

    /** @throws java.util.NoSuchElementException when nobody advised on it yet */
    public DecisionRecord of(ComponentId id) {
        return of(decision.route(id));
    }

    /** Of one dossier, as far as somebody advised on them. */
    public List<DecisionRecord> of(StrategyId strategy) {
        return decision.of(strategy).stream().map(this::of).toList();
    }

    private DecisionRecord of(RouteView route) {
        var money = route.money().part();
        var needs = money == null ? null : needed(decision.route(money));
        var rulings = rulings(route, needs);
        var result = route.outcome().result();
        var decided = settling(result, rulings);
        var proposed = rulings.stream()
                .filter(r -> r.body() == DecidingBody.WIJKCOALITIE && r.what() == Resolution.ADOPTED)
                .reduce((first, last) -> last)
                .filter(r -> r != decided)
                .orElse(null);
        return new DecisionRecord(
                route.part(),
                result,
                route.outcome().recordedAt(),
                decided,
                proposed,
                rulings,
                needs,
                decision.needing(route.id()).stream().map(this::needed).toList());
    }

    private Needed needed(RouteView route) {
        var result = route.outcome().result();
        return new Needed(
                route.part(),
                result,
                settling(result, rulings(route, null)),
                dossiers.component(route.id()).means());
    }

    /** The last word: a decision, a no, or that it was taken back. */
    private static Ruling settling(Result result, List<Ruling> rulings) {
        if (result == null) {
            return null;
        }
        return rulings.stream()
                .filter(r -> r.what().decides() || r.what() == Resolution.WITHDRAWN)
                .filter(r ->
                        result == Result.TERUGGEGEVEN ? r.what() == Resolution.REJECTED : Result.of(r.what()) == result)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /** Of all bodies, oldest first; of one day in the order in which they speak. */
    private List<Ruling> rulings(RouteView route, Needed needs) {
        var rulings = new ArrayList<Ruling>();
        if (route.coalition().answer() != null) {
            rulings.add(new Ruling(
                    DecidingBody.WIJKCOALITIE,
                    null,
                    what(route.coalition().answer()),
                    route.coalition().text(),
                    route.coalition().answer() == CoalitionAnswer.JA ? proposed(route, needs) : null,
                    route.coalition().on(),
                    ""));
        }
        rulings.addAll(council.of(route.id()));
        if (route.body().said() != null) {
            rulings.add(route.body().said());
        }
        rulings.sort(Comparator.comparing(Ruling::on));
        return rulings;
    }

    private BigDecimal proposed(RouteView route, Needed needs) {
        return needs == null ? dossiers.component(route.id()).means() : needs.amount();
    }

    private static Resolution what(CoalitionAnswer answer) {
        return switch (answer) {
            case JA -> Resolution.ADOPTED;
            case NEE -> Resolution.REJECTED;
            case NOG_NIET -> Resolution.POSTPONED;
        };
    }
}
