package nl.samenaanzet.approval.web;

import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.BallotView;
import nl.samenaanzet.approval.clock.Scheduling;
import nl.samenaanzet.approval.objection.Objections;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What happened in a ballot and before it: its times, the earlier rounds, the objections that were handled. */
@Component
class BallotPast {

    private final Approval approval;
    private final Objections objections;
    private final Scheduling scheduling;

    BallotPast(Approval approval, Objections objections, Scheduling scheduling) {
        this.approval = approval;
        this.objections = objections;
        this.scheduling = scheduling;
    }

    void tell(BallotView ballot, Model model) {
        var rounds = approval.rounds(ballot.strategy());
        model.addAttribute("acts", scheduling.acts(ballot.id()));
        model.addAttribute(
                "earlier",
                rounds.stream().filter(b -> b.round() < ballot.round()).toList());
        model.addAttribute(
                "handled", objections.of(rounds.stream().map(BallotView::id).toList()));
    }
}
