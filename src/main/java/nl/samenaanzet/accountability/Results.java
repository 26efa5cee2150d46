package nl.samenaanzet.accountability;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenaanzet.accountability.Achievements.Achieved;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The results for everybody: nothing is public before a person has looked at it and published it. */
@Service
@Transactional
public class Results {

    private final ResultSnapshots snapshots;
    private final Achievements achievements;
    private final Acts acts;

    Results(ResultSnapshots snapshots, Achievements achievements, Acts acts) {
        this.snapshots = snapshots;
        this.achievements = achievements;
        this.acts = acts;
    }

    /** @param achieved in order of the ambitions */
    public record Published(int year, List<Achieved> achieved, String publishedBy, Instant publishedAt) {}

    /**
     * Publishes the record of now.
     *
     * @throws Refusal when there is nothing to show of this year
     */
    @AllowedTo({Role.PROCESS_OWNER, Role.SECRETARY})
    public void publish(int year) {
        var achieved = preview(year);
        if (achieved.isEmpty()) {
            throw new Refusal("accountability.refusal.noResults");
        }
        snapshots.save(new ResultSnapshot(year, achieved, acts.me().title(), acts.now()));
    }

    /**
     * What would be published now; ambitions without anything to show are left out. Nothing while there is no result at
     * all.
     */
    @Transactional(readOnly = true)
    public List<Achieved> preview(int year) {
        var achieved = achievements.of(year).stream().filter(a -> !a.empty()).toList();
        return achieved.stream().anyMatch(Achieved::result) ? achieved : List.of();
    }

    /** The years that were published, newest first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return snapshots.years();
    }

    @Transactional(readOnly = true)
    public Optional<Published> of(int year) {
        return snapshots.findFirstByOfYearOrderByPublishedAtDesc(year).map(ResultSnapshot::view);
    }
}
