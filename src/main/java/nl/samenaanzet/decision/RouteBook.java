package nl.samenaanzet.decision;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.ambition.Dossiers;
import org.springframework.stereotype.Component;

/** Finds routes, opens new ones, and keeps the tables that explain them. */
@Component
class RouteBook {

    private final Routes routes;
    private final KeptTables tables;
    private final Dossiers dossiers;

    RouteBook(Routes routes, KeptTables tables, Dossiers dossiers) {
        this.routes = routes;
        this.tables = tables;
        this.dossiers = dossiers;
    }

    /** @throws java.util.NoSuchElementException when there is none yet */
    Route find(ComponentId id) {
        return routes.findById(id).orElseThrow();
    }

    /** To change it: who comes second waits, and is told what the first did. */
    Route lock(ComponentId id) {
        return routes.lock(id).orElseThrow();
    }

    /** The same component gives the same route. */
    Route open(ComponentId id, String dossierNumber) {
        return routes.findById(id).orElseGet(() -> routes.save(new Route(dossiers.component(id), dossierNumber)));
    }

    /** The tables of these grounds by hash, stored once each. */
    Map<String, KeptTable> keep(List<Ground> grounds) {
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
