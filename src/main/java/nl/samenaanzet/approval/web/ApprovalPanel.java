package nl.samenaanzet.approval.web;

import java.util.Optional;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.DossierPanel;
import nl.samenaanzet.approval.Approval;
import org.springframework.stereotype.Component;

/** The ballots on the page of a dossier. */
@Component
class ApprovalPanel implements DossierPanel {

    private final Approval approval;

    ApprovalPanel(Approval approval) {
        this.approval = approval;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Optional<Panel> of(Dossier dossier) {
        var rounds = approval.rounds(dossier.id());
        return rounds.isEmpty() ? Optional.empty() : Optional.of(new Panel("approval/panel", rounds));
    }
}
