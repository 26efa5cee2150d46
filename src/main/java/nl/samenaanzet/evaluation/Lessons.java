package nl.samenaanzet.evaluation;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.words.TypedId;
import nl.samenaanzet.workshop.Scripts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lessons of the rounds (S: "Dit kan leiden tot bijstelling van de werkwijze"): noted by the process owner,
 * accepted or rejected with a reason, and together published as a next version of the script.
 */
@Service
@Transactional
public class Lessons {

    private final NotedLessons rows;
    private final Scripts scripts;
    private final Acts acts;

    Lessons(NotedLessons rows, Scripts scripts, Acts acts) {
        this.rows = rows;
        this.scripts = scripts;
        this.acts = acts;
    }

    @AllowedTo(Role.PROCESS_OWNER)
    public LessonId note(String ambitionCode, int round, LessonDraft draft) {
        return rows.save(new Lesson(ambitionCode, round, draft, acts.me().title(), acts.now()))
                .view()
                .id();
    }

    /** @throws Refusal when it was decided before, or without a reason */
    @AllowedTo(Role.PROCESS_OWNER)
    public void decide(LessonId id, Boolean accepted, String reason) {
        rows.findById(id).orElseThrow().decide(accepted, reason, acts.me().title(), acts.now());
    }

    /**
     * Makes a next version of the script from what was accepted since the last one.
     *
     * @return its number, or nothing when there was nothing to change; again is harmless
     */
    public Optional<Integer> publishAccepted() {
        var accepted = rows.findByAcceptedTrueAndScriptVersionIsNullOrderByNotedAt();
        if (accepted.isEmpty()) {
            return Optional.empty();
        }
        var version = scripts.publish(accepted.stream()
                .map(l -> new Scripts.Change(
                        l.part(), l.proposal(), l.view().decided().reason()))
                .toList());
        accepted.forEach(lesson -> lesson.published(version));
        return Optional.of(version);
    }

    @Transactional(readOnly = true)
    public List<LessonView> of(String ambitionCode, int round) {
        return rows.findByAmbitionCodeAndRoundOrderByNotedAt(ambitionCode, round).stream()
                .map(Lesson::view)
                .toList();
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<LessonView> all() {
        return rows.findAllByOrderByNotedAt().stream().map(Lesson::view).toList();
    }

    /** Whether lessons of this ambition wait for a decision. */
    @Transactional(readOnly = true)
    public boolean undecided(String ambitionCode) {
        return !rows.findByAmbitionCodeAndAcceptedIsNull(ambitionCode).isEmpty();
    }

    /**
     * A lesson, for reading.
     *
     * @param scriptVersion it became part of, or null
     */
    public record LessonView(
            LessonId id,
            String ambitionCode,
            int round,
            LessonDraft learnt,
            Noted noted,
            Decided decided,
            Integer scriptVersion) {

        /** Who wrote it down. */
        public record Noted(String by, Instant at) {}

        /** What was decided of it; all is null while it is open. */
        public record Decided(Boolean accepted, String reason, String by, Instant at) {}
    }

    /**
     * A lesson as typed.
     *
     * @param part of the script, 1 to 5
     * @param observation what was seen
     * @param proposal text to add to that part
     */
    public record LessonDraft(Integer part, String observation, String proposal) {

        /** @throws Refusal for each that is missing or cannot be */
        public LessonDraft {
            var no = new Refusals();
            no.when(observation == null || observation.isBlank(), "observation", "evaluation.error.observation");
            no.when(part == null || part < 1 || part > 5, "part", "evaluation.error.part");
            no.when(proposal == null || proposal.isBlank(), "proposal", "evaluation.error.proposal");
            no.raise();
        }
    }

    /** Opaque id of a lesson. */
    @Embeddable
    public record LessonId(UUID id) implements TypedId {

        public static LessonId of(String text) {
            return new LessonId(UUID.fromString(text));
        }

        public static LessonId next() {
            return new LessonId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }
}
