package nl.samenaanzet.evaluation;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.samenaanzet.evaluation.Lessons.LessonDraft;
import nl.samenaanzet.evaluation.Lessons.LessonId;
import nl.samenaanzet.evaluation.Lessons.LessonView;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;

/** What was learnt in a round: a proposal to change a part of the script, accepted or rejected with a reason. */
@Entity
@Table(name = "evaluation_lesson")
class Lesson {

    @EmbeddedId
    private LessonId id;

    private String ambitionCode;
    private int round;
    private int part;
    private String observation;
    private String proposal;
    private String notedBy;
    private Instant notedAt;
    private Boolean accepted;
    private String reason;
    private String decidedBy;
    private Instant decidedAt;
    private Integer scriptVersion;

    @Version
    private int version;

    protected Lesson() {}

    Lesson(String ambitionCode, int round, LessonDraft draft, String who, Instant now) {
        this.id = LessonId.next();
        this.ambitionCode = ambitionCode;
        this.round = round;
        this.part = draft.part();
        this.observation = draft.observation();
        this.proposal = draft.proposal();
        this.notedBy = who;
        this.notedAt = now;
    }

    /** @throws Refusal when it was decided before, or without a reason */
    void decide(Boolean accepted, String reason, String who, Instant now) {
        if (this.accepted != null) {
            throw new Refusal("evaluation.refusal.lessonDecided", decidedBy);
        }
        var no = new Refusals();
        no.when(reason == null || reason.isBlank(), "reason", "evaluation.refusal.noReason");
        no.when(accepted == null, "accepted", "form.wrong.choice");
        no.raise();
        this.accepted = accepted;
        this.reason = reason.strip();
        this.decidedBy = who;
        this.decidedAt = now;
    }

    void published(int scriptVersion) {
        this.scriptVersion = scriptVersion;
    }

    boolean open() {
        return accepted == null;
    }

    int part() {
        return part;
    }

    String proposal() {
        return proposal;
    }

    LessonView view() {
        return new LessonView(
                id,
                ambitionCode,
                round,
                new LessonDraft(part, observation, proposal),
                new LessonView.Noted(notedBy, notedAt),
                new LessonView.Decided(accepted, reason, decidedBy, decidedAt),
                scriptVersion);
    }
}
