package nl.samenaanzet.approval.process;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.Concluding;
import nl.samenaanzet.approval.clock.Scheduling;
import nl.samenaanzet.approval.counting.ObjectionKind;
import nl.samenaanzet.approval.counting.Residents;
import nl.samenaanzet.engine.ProcessWorker;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The service tasks of {@code bpmn/approval.bpmn}. */
@ProcessWorker(process = "approval")
class ApprovalWorker {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Approval approval;
    private final Concluding concluding;
    private final Scheduling scheduling;
    private final OutcomeTable table;

    ApprovalWorker(Approval approval, Concluding concluding, Scheduling scheduling, OutcomeTable table) {
        this.approval = approval;
        this.concluding = concluding;
        this.scheduling = scheduling;
        this.table = table;
    }

    record Round(String strategyId, int round) {}

    record Opened(String ballotId, String closesAt, String remindAt) {}

    public Opened openBallot(Round in) {
        var ballot = approval.openBallot(StrategyId.of(in.strategyId()), in.round());
        return new Opened(
                ballot.id().toString(),
                ballot.clock().closesAt().toString(),
                ballot.clock().remindAt().toString());
    }

    record Subject(String ballotId) {}

    public void remindSeats(Subject in) {
        approval.remindSeats(BallotId.of(in.ballotId()));
    }

    record Reached(String ballotId, String closesAt) {}

    record Checked(boolean termOver, boolean paused, String closesAt, String remindAt) {}

    /** The engine's clock rang for the time that it knows; news of another time can still be under way. */
    public Checked checkClosingTime(Reached in) {
        var now = scheduling.schedule(BallotId.of(in.ballotId()));
        var over = !now.paused() && !now.closesAt().isAfter(Instant.parse(in.closesAt()));
        return new Checked(
                over, now.paused(), now.closesAt().toString(), now.remindAt().toString());
    }

    /** The inputs of T4, by the names of the table; null is what got lost on the way. */
    record Counted(
            Integer conflicten,
            Integer aanwezig,
            Integer sectoren,
            Residents bewoners,
            Integer bezwaren,
            ObjectionKind type,
            Integer voor,
            Integer ronde,
            Boolean stemregelVooraf,
            Integer maxConflicten,
            Integer minAanwezig,
            Integer minSectoren,
            Integer maxRondes,
            Integer minVoor,
            Integer minStemmen,
            Boolean bewonersOordelen,
            Integer zetels,
            Integer alleSectoren) {}

    public Counted closeBallot(Subject in) {
        var ballot = approval.closeBallot(BallotId.of(in.ballotId()));
        var count = ballot.count();
        var rules = ballot.rules();
        return new Counted(
                count.conflicten(),
                count.aanwezig(),
                count.sectoren(),
                count.bewoners(),
                count.bezwaren(),
                count.type(),
                count.voor(),
                ballot.subject().objectionRound(),
                rules.voteRuleAgreed(),
                rules.maxConflicts(),
                rules.minPresent(),
                rules.minSectors(),
                rules.maxRounds(),
                rules.minInFavour(),
                rules.minVotes(),
                rules.residentsJudge(),
                ballot.size().seats(),
                ballot.size().sectors());
    }

    record Concluded(
            String ballotId,
            Outcome outcome,
            Integer conflicten,
            Integer aanwezig,
            Integer sectoren,
            Residents bewoners,
            Integer bezwaren,
            ObjectionKind type,
            Integer voor,
            Integer ronde,
            Boolean stemregelVooraf,
            Integer maxConflicten,
            Integer minAanwezig,
            Integer minSectoren,
            Integer maxRondes,
            Integer minVoor,
            Integer minStemmen,
            Boolean bewonersOordelen,
            Integer zetels,
            Integer alleSectoren) {

        /** All but what is no input of T4. */
        Map<String, Object> inputs() {
            var inputs = JSON.convertValue(this, new TypeReference<Map<String, Object>>() {});
            inputs.keySet().removeAll(Set.of("ballotId", "outcome"));
            return inputs;
        }
    }

    record Outcome(BallotOutcome uitkomst, String regel) {}

    record Recorded(BallotOutcome ballotOutcome) {}

    public Recorded recordOutcome(Concluded in) {
        var outcome = in.outcome();
        return new Recorded(concluding.recordOutcome(
                BallotId.of(in.ballotId()), outcome.uitkomst(), table.ground(outcome.regel(), in.inputs())));
    }
}
