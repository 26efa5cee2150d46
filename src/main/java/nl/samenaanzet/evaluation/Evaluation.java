package nl.samenaanzet.evaluation;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.evaluation.EvaluationJudgement.Action;
import nl.samenaanzet.evaluation.Evaluations.Advice;
import nl.samenaanzet.evaluation.Evaluations.EvaluationId;
import nl.samenaanzet.evaluation.Evaluations.EvaluationView;
import nl.samenaanzet.evaluation.Evaluations.EvaluationView.Collecting;
import nl.samenaanzet.evaluation.Evaluations.EvaluationView.Decided;
import nl.samenaanzet.evaluation.Evaluations.EvaluationView.Heard;
import nl.samenaanzet.evaluation.Evaluations.Round;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.workshop.Workshops.WorkshopId;

/** The evaluation of one round. Its state follows from what happened. */
@Entity
@Table(name = "evaluation_evaluation")
class Evaluation {

    @EmbeddedId
    private EvaluationId id;

    private UUID trackId;
    private String ambitionCode;
    private int round;
    private UUID workshopId;
    private boolean firstAmbition;
    private String title;
    private Instant openedAt;
    private Instant formsCloseAt;
    private int invited;
    private Instant countedAt;

    @Enumerated(EnumType.STRING)
    private Action advice;

    private String rule;
    private Integer tableVersion;
    private String tableSha256;
    private String inputs;

    @Enumerated(EnumType.STRING)
    private Action action;

    private Boolean anotherRound;
    private Boolean releasesOthers;
    private String reason;
    private String decidedBy;
    private Instant decidedAt;
    private String kernteamView;
    private Instant kernteamAt;

    @Version
    private int version;

    protected Evaluation() {}

    Evaluation(Round of, Instant now, Instant formsCloseAt, int invited) {
        this.id = EvaluationId.next();
        this.trackId = of.trackId();
        this.ambitionCode = of.ambitionCode();
        this.round = of.round();
        this.workshopId = of.workshopId().id();
        this.firstAmbition = of.firstAmbition();
        this.title = of.title();
        this.openedAt = now;
        this.formsCloseAt = formsCloseAt;
        this.invited = invited;
    }

    boolean takesForms(Instant now) {
        return countedAt == null && now.isBefore(formsCloseAt);
    }

    void count(Instant now) {
        countedAt = countedAt == null ? now : countedAt;
    }

    void advised(Advice advice) {
        this.advice = advice.action();
        this.rule = advice.rule();
        this.tableVersion = advice.tableVersion();
        this.tableSha256 = advice.tableSha256();
        this.inputs = advice.inputs();
    }

    /** @throws Refusal when it is decided already, or nothing is advised yet */
    void decide(EvaluationJudgement judgement, String who, Instant now) {
        if (advice == null) {
            throw new Refusal("evaluation.refusal.notYet");
        }
        if (decidedAt != null) {
            throw new Refusal("evaluation.refusal.decided", decidedBy);
        }
        take(judgement);
        this.decidedBy = who;
        this.decidedAt = now;
    }

    /**
     * The kernteam was asked and has said what follows.
     *
     * @throws Refusal when it was not asked, or has answered
     */
    void heard(EvaluationJudgement judgement, Instant now) {
        if (!awaitsKernteam()) {
            throw new Refusal("evaluation.refusal.notAsked");
        }
        if (judgement.action() == Action.NAAR_KERNTEAM) {
            throw Refusal.at("action", "evaluation.refusal.goOn");
        }
        kernteamView = judgement.reason();
        kernteamAt = now;
        var ownReason = reason;
        take(judgement);
        reason = ownReason;
    }

    private void take(EvaluationJudgement judgement) {
        this.action = judgement.action();
        this.anotherRound = judgement.anotherRound();
        this.releasesOthers = firstAmbition && judgement.releasesOthers();
        this.reason = judgement.reason().strip();
    }

    boolean awaitsKernteam() {
        return decidedAt != null && kernteamAt == null && action == Action.NAAR_KERNTEAM;
    }

    EvaluationId id() {
        return id;
    }

    EvaluationView view() {
        return new EvaluationView(
                id,
                new Round(trackId, ambitionCode, round, new WorkshopId(workshopId), firstAmbition, title),
                new Collecting(openedAt, formsCloseAt, invited, countedAt),
                advice == null ? null : new Advice(advice, rule, tableVersion, tableSha256, inputs),
                new Decided(action, anotherRound, releasesOthers, reason, decidedBy, decidedAt),
                new Heard(kernteamView, kernteamAt));
    }
}
