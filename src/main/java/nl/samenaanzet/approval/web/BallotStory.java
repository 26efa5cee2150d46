package nl.samenaanzet.approval.web;

import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.BallotView;
import nl.samenaanzet.approval.counting.OutcomeReasons;
import nl.samenaanzet.approval.judged.JudgedTexts;
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
    private final Dossiers dossiers;
    private final OutcomeReasons reasons;
    private final BallotPast past;

    BallotStory(Approval approval, JudgedTexts texts, Dossiers dossiers, OutcomeReasons reasons, BallotPast past) {
        this.approval = approval;
        this.texts = texts;
        this.dossiers = dossiers;
        this.reasons = reasons;
        this.past = past;
    }

    /**
     * Puts the whole of it on the page.
     *
     * @return the ballot
     */
    BallotView tell(BallotId id, Model model) {
        var ballot = head(id, model);
        model.addAttribute("judged", texts.of(ballot, dossiers.byId(ballot.strategy())));
        model.addAttribute("since", texts.changes(ballot).orElse(null));
        var ground = reasons.of(id);
        model.addAttribute("ground", ground.orElse(null));
        model.addAttribute("groundTable", ground.flatMap(reasons::table).orElse(null));
        past.tell(ballot, model);
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
