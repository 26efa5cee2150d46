package nl.samenaanzet.council.web;

import java.util.List;
import java.util.Optional;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.DossierPanel;
import nl.samenaanzet.council.CouncilStatus;
import nl.samenaanzet.council.CouncilStatus.ItemStatus;
import org.springframework.stereotype.Component;

/** Where the council is with the components of a dossier, on its page. */
@Component
class CouncilPanel implements DossierPanel {

    private final CouncilStatus status;

    CouncilPanel(CouncilStatus status) {
        this.status = status;
    }

    @Override
    public int position() {
        return 25;
    }

    @Override
    public Optional<Panel> of(Dossier dossier) {
        var items = dossier.number() == null ? List.<ItemStatus>of() : status.of(dossier.number());
        return items.isEmpty() ? Optional.empty() : Optional.of(new Panel("council/panel", items));
    }
}
