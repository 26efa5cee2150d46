package nl.samenaanzet.decision.web;

import java.util.Optional;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.DossierPanel;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.decision.ruling.DecisionRecord;
import nl.samenaanzet.decision.ruling.DecisionRecords;
import org.springframework.stereotype.Component;

/** The routes of the components on the page of a dossier. */
@Component
class DecisionPanel implements DossierPanel {

    private final Decision decision;
    private final DecisionRecords records;

    DecisionPanel(Decision decision, DecisionRecords records) {
        this.decision = decision;
        this.records = records;
    }

    /** A component on its way, and what became of it. */
    record Told(RouteView route, DecisionRecord record) {}

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Optional<Panel> of(Dossier dossier) {
        var routes = decision.of(dossier.id());
        return routes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        "decision/panel",
                        routes.stream()
                                .map(route -> new Told(route, records.of(route.id())))
                                .toList()));
    }
}
