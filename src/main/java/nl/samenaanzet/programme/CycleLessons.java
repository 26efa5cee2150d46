package nl.samenaanzet.programme;

import java.time.Instant;
import nl.samenaanzet.evaluation.Lessons;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.inbox.Inbox.TaskDone;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.programme.ProgrammeCycle.CycleId;
import nl.samenaanzet.workshop.Scripts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pilot teaches the others (S: "Dit kan leiden tot bijstelling van de werkwijze"). */
@Service
@Transactional
public class CycleLessons {

    private final Cycles cycles;
    private final Lessons lessons;
    private final Scripts scripts;
    private final Acts acts;

    CycleLessons(Cycles cycles, Lessons lessons, Scripts scripts, Acts acts) {
        this.cycles = cycles;
        this.lessons = lessons;
        this.scripts = scripts;
        this.acts = acts;
    }

    /**
     * The lessons of the pilot are decided.
     *
     * @throws Refusal when one is open, or this was done before
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void decideLessons(CycleId id) {
        var cycle = cycles.findById(id).orElseThrow();
        if (lessons.undecided(cycle.view().consent().pilot())) {
            throw new Refusal("programme.refusal.lessonsOpen");
        }
        cycle.lessonsDecided(acts.now());
        acts.tell(new LessonsDecided(acts.nextId(), acts.now(), id));
    }

    /**
     * What the others begin with.
     *
     * @param startAt first moment of their day
     */
    public record Method(int scriptVersion, Instant startAt) {}

    /** Makes what was accepted the script that the others begin with; without an accepted lesson it stays as it was. */
    public Method publishScript(CycleId id) {
        var version = lessons.publishAccepted().orElseGet(() -> scripts.newest().version());
        var cycle = cycles.findById(id).orElseThrow();
        cycle.publishes(version);
        return new Method(version, cycle.othersStartAt());
    }

    /**
     * The lessons of the pilot are all accepted or rejected.
     *
     * @param actId unique for this act
     */
    public record LessonsDecided(String actId, Instant at, CycleId id) implements TaskDone {

        @Override
        public String subject() {
            return id.toString();
        }

        @Override
        public String step() {
            return "decideLessons";
        }
    }
}
