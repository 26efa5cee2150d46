package nl.samenaanzet.approval;

import java.time.Instant;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.Approval.BallotWithdrawn;
import nl.samenaanzet.approval.clock.ClockAct;
import nl.samenaanzet.approval.clock.ClockActs;
import nl.samenaanzet.approval.clock.Scheduling.ActKind;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.inbox.Inbox.TaskDone;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rounds that end without a decision: taken back before closing; or no quorum, nobody there, no residents, or no answer
 * of the rules.
 */
@Service
@Transactional
public class Settling {

    private final Ballots ballots;
    private final Dossiers dossiers;
    private final Journal journal;
    private final ClockActs rows;
    private final Acts acts;

    Settling(Ballots ballots, Dossiers dossiers, Journal journal, ClockActs rows, Acts acts) {
        this.ballots = ballots;
        this.dossiers = dossiers;
        this.journal = journal;
        this.rows = rows;
        this.acts = acts;
    }

    /**
     * Takes a ballot back before it closes; the strategy goes back to be revised.
     *
     * @throws nl.samenaanzet.form.Refusal without a reason, or when it is closed
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void withdrawBallot(BallotId id, String reason) {
        var why = Reason.of(reason, "reason", "approval.refusal.noWithdrawReason");
        var ballot = ballots.lock(id).orElseThrow();
        var by = acts.by();
        ballot.withdraw(by.who(), by.at());
        rows.save(new ClockAct(id, ActKind.WITHDRAWN, why.text(), by, null));
        var view = ballot.view(by.at());
        dossiers.judged(view.strategy(), view.round(), view.outcome());
        journal.note(view.strategy(), ApprovalHappening.BALLOT_WITHDRAWN, by.who(), why.text());
        acts.tell(new BallotWithdrawn(id));
    }

    /**
     * Chooses how the strategy goes on.
     *
     * @param note why; at most 500 characters
     * @throws nl.samenaanzet.form.Refusal without a choice or a note, or when the round was decided or settled before
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void settleRound(BallotId id, FollowUp followUp, String note) {
        var no = new Refusals();
        no.when(followUp == null, "followUp", "approval.refusal.noFollowUp");
        var why = no.of(() -> Reason.of(note, "note", "approval.refusal.noActReason"));
        no.raise();
        var ballot = ballots.lock(id).orElseThrow();
        var who = acts.me().title();
        var now = acts.now();
        ballot.settle(followUp, why.text(), who, now);
        journal.note(ballot.strategy(), ApprovalHappening.settled(followUp), who, why.text());
        acts.tell(goOn(ballot, followUp));
    }

    private RoundSettled goOn(Ballot ballot, FollowUp followUp) {
        var outcome = followUp == FollowUp.COALITION ? BallotOutcome.NAAR_COALITIE : ballot.outcome();
        var round = ballot.round();
        if (followUp == FollowUp.AGAIN) {
            round = dossiers.callAgain(ballot.strategy(), round);
        } else {
            dossiers.judged(ballot.strategy(), round, outcome);
        }
        return new RoundSettled(ballot.id(), ballot.strategy(), acts.now(), followUp, round, outcome);
    }

    /**
     * A person chose how a round without a decision goes on.
     *
     * @param round the next round when the same text is put to the kernteam again, else this one
     * @param outcome what the trunk gets to know
     */
    public record RoundSettled(
            BallotId ballot, StrategyId strategy, Instant at, FollowUp followUp, int round, BallotOutcome outcome)
            implements TaskDone {

        @Override
        public String subject() {
            return strategy.toString();
        }

        @Override
        public String step() {
            return "settleRound";
        }
    }
}
