package nl.samenaanzet.approval;

import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.approval.Approval.BallotConcluded;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.counting.OutcomeGround;
import nl.samenaanzet.approval.counting.OutcomeGroundRow;
import nl.samenaanzet.approval.counting.OutcomeGrounds;
import nl.samenaanzet.people.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a closed ballot comes to, and telling the dossier. */
@Service
@Transactional
public class Concluding {

    private final Ballots ballots;
    private final OutcomeGrounds grounds;
    private final Dossiers dossiers;
    private final Journal journal;
    private final Acts acts;

    Concluding(Ballots ballots, OutcomeGrounds grounds, Dossiers dossiers, Journal journal, Acts acts) {
        this.ballots = ballots;
        this.grounds = grounds;
        this.dossiers = dossiers;
        this.journal = journal;
        this.acts = acts;
    }

    /**
     * Records what T4 made of the count. Safe to run twice: the first outcome stands.
     *
     * @param ground why; its rule is the row that matched
     * @return the outcome
     */
    public BallotOutcome recordOutcome(BallotId id, BallotOutcome outcome, OutcomeGround ground) {
        var ballot = ballots.lock(id).orElseThrow();
        if (ballot.conclude(outcome, ground.rule())) {
            grounds.save(new OutcomeGroundRow(id, ground));
            concluded(ballot);
        }
        return ballot.outcome();
    }

    /** While nobody chose how to go on, the text stays as it is: the dossier is told of a decision only. */
    private void concluded(Ballot ballot) {
        var view = ballot.view(acts.now());
        if (!view.conclusion().toSettle()) {
            dossiers.judged(view.strategy(), view.round(), view.outcome());
        }
        journal.note(view.strategy(), ApprovalHappening.ended(view.outcome()), null, String.valueOf(view.round()));
        acts.tell(new BallotConcluded(view.id(), view.strategy(), view.number(), view.outcome(), acts.now()));
    }
}
