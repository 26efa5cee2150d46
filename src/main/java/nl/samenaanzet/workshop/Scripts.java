package nl.samenaanzet.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenaanzet.workshop.script.Script;
import nl.samenaanzet.workshop.script.ScriptFile;
import nl.samenaanzet.workshop.script.ScriptVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The script of the workshops, by version (S: "een lerende aanpak"). Every version stays readable. */
@Service
@Transactional
public class Scripts {

    /** Number of parts that a script has. */
    static final int PARTS = 5;

    private final ScriptVersions rows;
    private final ScriptFile file;
    private final Clock clock;

    Scripts(ScriptVersions rows, ScriptFile file, Clock clock) {
        this.rows = rows;
        this.file = file;
        this.clock = clock;
    }

    /**
     * An accepted lesson.
     *
     * @param part 1 to 5
     * @param text added to its steps
     * @param reason why it was accepted
     */
    public record Change(int part, String text, String reason) {}

    /**
     * Makes the next version: the newest one with these changes.
     *
     * @return its number
     */
    public int publish(List<Change> changes) {
        var newest = newest();
        var parts = new ArrayList<Part>();
        for (var part : newest.parts()) {
            var changed = part;
            for (var change : changes) {
                changed = change.part() == part.part() ? changed.with(change.text()) : changed;
            }
            parts.add(changed);
        }
        var why = changes.stream().map(Change::reason).distinct().collect(Collectors.joining("\n"));
        return rows.save(new Script(newest.version() + 1, clock.instant(), why, parts))
                .view()
                .version();
    }

    /** What new tracks begin with. The first version comes from the file {@code programme/workshop-script.yaml}. */
    public ScriptView newest() {
        return rows.findFirstByOrderByVersionDesc()
                .orElseGet(() -> rows.save(new Script(1, clock.instant(), file.reason(), file.parts())))
                .view();
    }

    /** @throws java.util.NoSuchElementException when there is no such version */
    @Transactional(readOnly = true)
    public ScriptView version(int version) {
        return rows.findById(version).orElseThrow().view();
    }

    /** Newest first. */
    public List<ScriptView> all() {
        newest();
        return rows.findAllByOrderByVersionDesc().stream().map(Script::view).toList();
    }

    /**
     * One part of the script as it reads in a version.
     *
     * @param part 1 to 5
     * @param aim what the group has when the part is done
     * @param steps what to do, a line per step
     * @param minutes how long it takes
     */
    public record Part(int part, String title, String aim, String steps, int minutes, String materials) {

        Part with(String addition) {
            return new Part(part, title, aim, steps + "\n" + addition, minutes, materials);
        }
    }

    /**
     * A version of the script.
     *
     * @param reason why it differs from the one before
     * @param parts in order
     */
    public record ScriptView(int version, Instant publishedAt, String reason, List<Part> parts) {

        /** @throws java.util.NoSuchElementException when there is no such part */
        public Part part(int number) {
            return parts.stream().filter(p -> p.part() == number).findFirst().orElseThrow();
        }
    }
}
