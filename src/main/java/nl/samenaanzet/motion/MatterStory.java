package nl.samenaanzet.motion;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SignedIn;
import org.springframework.stereotype.Service;

/** What happened to a question, motion, pledge or meeting, when and by whom. Not for everybody. */
@Service
public class MatterStory {

    private static final String FILE = "Programmabestand";

    private final MatterLines lines;
    private final People people;
    private final Clock clock;

    MatterStory(MatterLines lines, People people, Clock clock) {
        this.lines = lines;
        this.people = people;
        this.clock = clock;
    }

    /** @param what message key of the sentence @param detail its argument, may be empty */
    public record Line(Instant at, String what, String who, String detail) { }

    void note(UUID subject, String what, String detail) {
        lines.save(new MatterLine(subject, clock.instant(), what, who(), detail));
    }

    String who() {
        return people.signedIn().map(SignedIn::title).orElse(FILE);
    }

    Instant now() {
        return clock.instant();
    }

    /** Oldest first. */
    @AllowedTo({Role.GRIFFIE, Role.SECRETARY})
    public List<Line> of(UUID subject) {
        return lines.findBySubjectOrderByHappenedAt(subject).stream().map(MatterLine::view).toList();
    }
}
