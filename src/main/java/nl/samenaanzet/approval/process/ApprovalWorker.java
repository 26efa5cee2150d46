package nl.samenaanzet.approval.process;

import nl.samenaanzet.ambition.StrategyId;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.BallotId;
import nl.samenaanzet.engine.ProcessWorker;

/** The service tasks of {@code bpmn/approval.bpmn}. */
@ProcessWorker(process = "approval")
class ApprovalWorker {

    private final Approval approval;

    ApprovalWorker(Approval approval) {
        this.approval = approval;
    }

    record Round(String strategyId, int round) { }

    record Opened(String ballotId, String closesAt, String remindAt) { }

    public Opened openBallot(Round in) {
        var ballot = approval.openBallot(StrategyId.of(in.strategyId()), in.round());
        return new Opened(ballot.id().toString(), ballot.closesAt().toString(), ballot.remindAt().toString());
    }

    record Subject(String ballotId) { }

    public void remindSeats(Subject in) {
        approval.remindSeats(BallotId.of(in.ballotId()));
    }

    /** The inputs of T4, by the names of the table. */
    record Counted(int conflicten, int aanwezig, int sectoren, boolean bewoners, int bezwaren, String type, int voor,
            int ronde, boolean stemregelVooraf, int maxConflicten, int minAanwezig, int minSectoren, int maxRondes,
            int minVoor) { }

    public Counted closeBallot(Subject in) {
        var ballot = approval.closeBallot(BallotId.of(in.ballotId()));
        var count = ballot.count();
        var rules = ballot.rules();
        return new Counted(count.conflicten(), count.aanwezig(), count.sectoren(), count.bewoners(), count.bezwaren(),
                count.type(), count.voor(), ballot.objectionRound(), rules.voteRuleAgreed(), rules.maxConflicts(),
                rules.minPresent(), rules.minSectors(), rules.maxRounds(), rules.minInFavour());
    }

    record Concluded(String ballotId, Outcome outcome) { }

    record Outcome(String uitkomst, String regel) { }

    record Recorded(String ballotOutcome) { }

    public Recorded recordOutcome(Concluded in) {
        var outcome = in.outcome();
        return new Recorded(approval.recordOutcome(BallotId.of(in.ballotId()), outcome.uitkomst(), outcome.regel()));
    }
}
