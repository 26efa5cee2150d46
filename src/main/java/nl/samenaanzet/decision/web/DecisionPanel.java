package nl.samenaanzet.decision.web;

import java.util.Optional;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.DossierPanel;
import nl.samenaanzet.decision.Decision;
import org.springframework.stereotype.Component;

/** The routes of the components on the page of a dossier. */
@Component
class DecisionPanel implements DossierPanel {

    private final Decision decision;

    DecisionPanel(Decision decision) {
        this.decision = decision;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Optional<Panel> of(Dossier dossier) {
        var routes = decision.of(dossier.id());
        return routes.isEmpty() ? Optional.empty() : Optional.of(new Panel("decision/panel", routes));
    }
}
