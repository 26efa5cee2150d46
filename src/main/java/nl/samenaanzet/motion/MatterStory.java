package nl.samenaanzet.motion;

import java.util.List;
import java.util.UUID;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.ambition.Journal.HappeningView;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SignedIn;
import org.springframework.stereotype.Service;

/** What happened to a question, motion, pledge or meeting, when and by whom. Not for everybody. */
@Service
public class MatterStory {

    /** Characters of a reason, a title or a name. */
    static final int SHORT = 200;
    /** Characters of a question, an answer or a report. */
    static final int LONG = 8000;

    private final Journal journal;
    private final People people;

    MatterStory(Journal journal, People people) {
        this.journal = journal;
        this.people = people;
    }

    String who() {
        return people.me().title();
    }

    /** A line of who is signed in; of nobody when the programme file says so. */
    void note(UUID subject, MatterHappening what, String detail) {
        journal.note(subject, what, people.signedIn().map(SignedIn::title).orElse(null), detail);
    }

    /** Oldest first. */
    @AllowedTo({Role.GRIFFIE, Role.SECRETARY})
    public List<HappeningView> of(UUID subject) {
        return journal.of(subject);
    }
}
