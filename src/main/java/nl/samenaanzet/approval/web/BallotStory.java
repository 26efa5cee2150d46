package nl.samenaanzet.approval.web;

import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.BallotView;
import nl.samenaanzet.approval.clock.Scheduling;
import nl.samenaanzet.approval.counting.OutcomeTables;
import nl.samenaanzet.approval.judged.JudgedTexts;
import nl.samenaanzet.approval.objection.Objections;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the page of a ballot tells besides the answer that is asked: the text as judged, what changed, what happened
 * before.
 */
@Component
class BallotStory {

    private final Approval approval;
    private final JudgedTexts texts;
    private final Objections objections;
    private final Scheduling scheduling;
    private final Dossiers dossiers;
    private final OutcomeTables tables;

    BallotStory(
            Approval approval,
            JudgedTexts texts,
            Objections objections,
            Scheduling scheduling,
            Dossiers dossiers,
            OutcomeTables tables) {
        this.approval = approval;
        this.texts = texts;
        this.objections = objections;
        this.scheduling = scheduling;
        this.dossiers = dossiers;
        this.tables = tables;
    }

    /**
     * Puts the whole of it on the page.
     *
     * @return the ballot
     */
    BallotView tell(BallotId id, Model model) {
        var ballot = head(id, model);
        var rounds = approval.rounds(ballot.strategy());
        model.addAttribute("judged", texts.of(ballot, dossiers.byId(ballot.strategy())));
        model.addAttribute("since", texts.changes(ballot).orElse(null));
        model.addAttribute("acts", scheduling.acts(id));
        var ground = approval.ground(id);
        model.addAttribute("ground", ground.orElse(null));
        model.addAttribute("groundTable", ground.flatMap(tables::of).orElse(null));
        model.addAttribute(
                "earlier",
                rounds.stream().filter(b -> b.round() < ballot.round()).toList());
        model.addAttribute(
                "handled", objections.of(rounds.stream().map(BallotView::id).toList()));
        return ballot;
    }

    /** Only what names the ballot. */
    BallotView head(BallotId id, Model model) {
        var ballot = approval.ballot(id);
        model.addAttribute("ballot", ballot);
        model.addAttribute("dossier", dossiers.byId(ballot.strategy()));
        return ballot;
    }
}
