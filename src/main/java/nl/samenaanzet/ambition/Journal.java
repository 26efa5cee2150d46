package nl.samenaanzet.ambition;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.story.Happening;
import nl.samenaanzet.ambition.story.Happenings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dated story of each dossier, and of each matter of another module: what happened, when and by whom. The module in
 * which it happens adds the line, of a kind of its own ({@link HappeningType}).
 */
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
     * @param who title of who did it, or null when the process did
     * @param detail argument of the sentence, plain text, may be empty
     */
    @Transactional
    public void note(StrategyId strategy, HappeningType what, String who, String detail) {
        note(strategy.id(), what, who, detail);
    }

    /** Adds a line to the story of something else than a dossier. */
    @Transactional
    public void note(UUID subject, HappeningType what, String who, String detail) {
        database.persist(new Happening(subject, clock.instant(), what, who, detail));
    }

    /** Adds a line unless the same line is there: for steps of a process, which may run twice. */
    @Transactional
    public void noteOnce(StrategyId strategy, HappeningType what, String detail) {
        if (!happenings.existsBySubjectAndWhatAndDetail(strategy.id(), what, detail)) {
            note(strategy, what, null, detail);
        }
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<HappeningView> of(StrategyId strategy) {
        return of(strategy.id());
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<HappeningView> of(UUID subject) {
        return happenings.findBySubjectOrderByHappenedAt(subject).stream()
                .map(Happening::view)
                .toList();
    }

    /** The details of the lines of these kinds that somebody caused, oldest first. */
    @Transactional(readOnly = true)
    public List<String> details(String who, Collection<? extends HappeningType> what) {
        return happenings.findDetails(who, what);
    }

    /**
     * Takes the details away for good; which things happened, and when, stays.
     *
     * @return how many lines changed
     */
    @Transactional
    public int forget(Collection<UUID> subjects) {
        return subjects.isEmpty() ? 0 : happenings.forget(subjects);
    }

    /**
     * One line of a dated story.
     *
     * @param type what happened
     * @param who title of who did it, or null when the process did
     * @param detail plain text, may be empty
     */
    public record HappeningView(Instant at, HappeningType type, String who, String detail) {

        /** Message key of the sentence; its argument {0} is the detail. */
        public String what() {
            return type.key();
        }

        /** May stand in what everybody reads of the decision on this component. */
        public boolean publicWith(String componentAbout) {
            return switch (type.visibility()) {
                case PUBLIC -> true;
                case COMPONENT -> detail.equals(componentAbout);
                case INTERNAL -> false;
            };
        }
    }
}
