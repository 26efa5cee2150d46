package nl.samenaanzet.ambition;

import java.time.Instant;
import java.util.List;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.SubmissionCheck.Remark;
import nl.samenaanzet.ambition.strategy.Numbering;
import nl.samenaanzet.ambition.strategy.Strategies;
import nl.samenaanzet.ambition.strategy.Strategy;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Putting a strategy to the kernteam: the first time, and again after a revision. */
@Service
public class Submission {

    private final Strategies strategies;
    private final Readiness readiness;
    private final Numbering numbering;
    private final Journal journal;
    private final Acts acts;

    Submission(Strategies strategies, Readiness readiness, Numbering numbering, Journal journal, Acts acts) {
        this.strategies = strategies;
        this.readiness = readiness;
        this.numbering = numbering;
        this.journal = journal;
        this.acts = acts;
    }

    /**
     * Submits a draft; it gets its number and its process.
     *
     * @return the dossier number; of a strategy that is under way already, that number and nothing else happens
     * @throws Refusal when it has no document or no component
     */
    @AllowedTo(Role.PROCESS_OWNER)
    @Transactional
    public String submitStrategy(StrategyId id) {
        var strategy = strategies.findById(id).orElseThrow();
        if (strategy.number() != null) {
            return strategy.number();
        }
        submit(strategy, AmbitionHappening.STRATEGY_SUBMITTED, numbering.next(strategy.ambition()));
        acts.tell(new StrategySubmitted(id, strategy.number(), strategy.title(), strategy.round()));
        return strategy.number();
    }

    /**
     * Puts the revised strategy to the kernteam again.
     *
     * @return the dossier number; when it was put again already, nothing else happens
     * @throws Refusal when the kernteam did not ask for it
     */
    @AllowedTo(Role.PROCESS_OWNER)
    @Transactional
    public String reviseStrategy(StrategyId id) {
        var strategy = strategies.findById(id).orElseThrow();
        if (strategy.status() == Dossier.Status.IN_APPROVAL) {
            return strategy.number();
        }
        submit(
                strategy,
                strategy.unchanged() ? AmbitionHappening.STRATEGY_RESUBMITTED : AmbitionHappening.STRATEGY_REVISED,
                strategy.number());
        var act = acts.nextId();
        acts.tell(new StrategyRevised(act, acts.now(), id, strategy.title(), strategy.round()));
        return strategy.number();
    }

    /** The kernteam judged it, and nothing of it is other than it was then. */
    @Transactional(readOnly = true)
    public boolean unchanged(StrategyId id) {
        return strategies.findById(id).orElseThrow().unchanged();
    }

    /** What people should know before they submit it. */
    @Transactional(readOnly = true)
    public List<Remark> remarks(StrategyId id) {
        return readiness.remarks(id);
    }

    private void submit(Strategy strategy, AmbitionHappening what, String number) {
        var ready = readiness.check(strategy);
        var who = acts.me().title();
        strategy.submit(number, who, acts.now());
        journal.note(strategy.id(), what, who, ready.document().name());
        ready.remarks().forEach(remark -> journal.note(strategy.id(), remark.what(), null, remark.detail()));
    }

    /**
     * A revised strategy was put to the kernteam again.
     *
     * @param actId unique for this act
     */
    public record StrategyRevised(String actId, Instant at, StrategyId id, String title, int round) {}

    /** A strategy was put to the kernteam for the first time. */
    public record StrategySubmitted(StrategyId id, String number, String title, int round) {}
}
