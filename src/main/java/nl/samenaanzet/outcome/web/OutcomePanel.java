package nl.samenaanzet.outcome.web;

import java.util.List;
import java.util.Optional;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.DossierPanel;
import nl.samenaanzet.outcome.Outcomes;
import nl.samenaanzet.outcome.Outcomes.StatementView;
import nl.samenaanzet.outcome.Parties;
import org.springframework.stereotype.Component;

/** The outcomes in words on the page of a dossier, after its ballots. */
@Component
class OutcomePanel implements DossierPanel {

    private final Outcomes outcomes;
    private final Parties parties;

    OutcomePanel(Outcomes outcomes, Parties parties) {
        this.outcomes = outcomes;
        this.parties = parties;
    }

    /** What the template shows. */
    record Shown(List<StatementView> outcomes, Parties parties) {}

    @Override
    public int position() {
        return 15;
    }

    @Override
    public Optional<Panel> of(Dossier dossier) {
        var found = outcomes.of(dossier.id());
        return found.isEmpty() ? Optional.empty() : Optional.of(new Panel("outcome/panel", new Shown(found, parties)));
    }
}
