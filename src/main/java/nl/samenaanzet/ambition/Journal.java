package nl.samenaanzet.ambition;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dated story of each dossier: what happened, when and by whom. Other modules add their own lines. */
@Service
public class Journal {

    private final Happenings happenings;
    private final EntityManager database;
    private final Clock clock;

    Journal(Happenings happenings, EntityManager database, Clock clock) {
        this.happenings = happenings;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Adds a line.
     *
     * @param what   message key of the sentence, "approval.happened.ballotOpened"
     * @param who    title of who did it, or null when the process did
     * @param detail argument of the sentence, plain text, may be empty
     */
    @Transactional
    public void note(StrategyId strategy, String what, String who, String detail) {
        database.persist(new Happening(strategy, clock.instant(), what, who, detail));
    }

    /** Adds a line unless the same line is there: for steps of a process, which may run twice. */
    @Transactional
    public void noteOnce(StrategyId strategy, String what, String detail) {
        if (!happenings.existsByStrategyIdAndWhatAndDetail(strategy.id(), what, detail)) {
            note(strategy, what, null, detail);
        }
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<HappeningView> of(StrategyId strategy) {
        return happenings.findByStrategyIdOrderByHappenedAt(strategy.id()).stream().map(Happening::view).toList();
    }
}
