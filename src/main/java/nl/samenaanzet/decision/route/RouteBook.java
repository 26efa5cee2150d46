package nl.samenaanzet.decision.route;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.decision.Ground;
import org.springframework.stereotype.Component;

/** Finds routes, opens new ones, and keeps the tables that explain them. */
@Component
public class RouteBook {

    private final Routes routes;
    private final KeptTables tables;
    private final Dossiers dossiers;

    RouteBook(Routes routes, KeptTables tables, Dossiers dossiers) {
        this.routes = routes;
        this.tables = tables;
        this.dossiers = dossiers;
    }

    /** @throws java.util.NoSuchElementException when there is none yet */
    public Route find(ComponentId id) {
        return routes.findById(id).orElseThrow();
    }

    /** To change it: who comes second waits, and is told what the first did. */
    public Route lock(ComponentId id) {
        return routes.lock(id).orElseThrow();
    }

    /** The same component gives the same route. */
    public Route open(ComponentId id, String dossierNumber) {
        return routes.findById(id).orElseGet(() -> routes.save(new Route(dossiers.component(id), dossierNumber)));
    }

    /** Of one dossier, as far as they are there. */
    public List<RouteView> of(StrategyId strategy) {
        return routes.findByStrategyId(strategy.id()).stream()
                .map(Route::listed)
                .toList();
    }

    /** The parts that need the money that this one asks. */
    public List<RouteView> needing(ComponentId money) {
        return routes.findByMoneyPart(money.id()).stream().map(Route::listed).toList();
    }

    /** With a recorded decision, newest first. */
    public List<RouteView> recorded() {
        return routes.findByRecordedAtIsNotNullOrderByRecordedAtDesc().stream()
                .map(Route::listed)
                .toList();
    }

    /** The tables of these grounds by hash, stored once each. */
    public Map<String, KeptTable> keep(List<Ground> grounds) {
        var texts = grounds.stream().collect(Collectors.toMap(Ground::sha256, Ground::xml, (same, again) -> same));
        var known = tables.known(texts.keySet());
        texts.forEach((hash, xml) -> {
            if (!known.contains(hash)) {
                tables.keep(hash, xml);
            }
        });
        return texts.keySet().stream().collect(Collectors.toMap(hash -> hash, tables::getReferenceById));
    }
}
