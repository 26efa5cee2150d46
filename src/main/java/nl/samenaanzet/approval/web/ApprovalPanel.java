package nl.samenaanzet.approval.web;

import java.util.Comparator;
import java.util.Optional;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.DossierPanel;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.BallotView;
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

    /** The objections of the last round. */
    @Override
    public Optional<Panel> whileRevised(Dossier dossier) {
        return approval.rounds(dossier.id()).stream()
                .filter(b -> b.clock().closedAt() != null)
                .max(Comparator.comparingInt(BallotView::round))
                .filter(b -> b.answers().stream().anyMatch(a -> a.answer() == Answer.OBJECTION))
                .map(b -> new Panel("approval/objections", b));
    }
}
