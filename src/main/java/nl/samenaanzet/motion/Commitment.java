package nl.samenaanzet.motion;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.motion.Motion.CommitmentDraft;
import nl.samenaanzet.motion.Motion.CommitmentId;
import nl.samenaanzet.motion.Motion.CommitmentKind;
import nl.samenaanzet.motion.Motion.CommitmentSpec;
import nl.samenaanzet.motion.Motion.CommitmentView;
import nl.samenaanzet.motion.term.TermCounter;
import nl.samenaanzet.motion.work.WorkView;

/** A motion or pledge: what was asked or promised, and what came of it. */
@Entity
@Table(name = "motion_commitment")
public class Commitment {

    @EmbeddedId
    private CommitmentId id;

    @Enumerated(EnumType.STRING)
    private CommitmentKind kind;

    private String reference;
    private String title;
    private String wording;
    private String source;
    private String madeWhen;
    private LocalDate madeOn;
    private LocalDate dueOn;
    private boolean open;
    private String reportText;
    private String reportedBy;
    private Instant reportedAt;
    private String settledText;
    private String settledBy;
    private LocalDate settledOn;

    @Version
    private int version;

    protected Commitment() {}

    private Commitment(CommitmentKind kind, String reference, String title, String wording) {
        this.id = CommitmentId.next();
        this.kind = kind;
        this.reference = reference;
        this.title = title;
        this.wording = wording;
    }

    /** Of a public letter: everybody may read it. */
    static Commitment of(CommitmentSpec spec) {
        var commitment = new Commitment(spec.kind(), spec.reference(), spec.title(), spec.text());
        commitment.madeWhen = spec.when();
        commitment.source = spec.source();
        commitment.open = true;
        return commitment;
    }

    static Commitment of(CommitmentDraft draft) {
        var commitment = new Commitment(draft.kind(), draft.reference(), draft.title(), draft.text());
        commitment.madeOn = draft.madeOn();
        commitment.dueOn = draft.dueOn();
        commitment.open = draft.open();
        commitment.source = "";
        return commitment;
    }

    void publish() {
        open = true;
    }

    void due(LocalDate on) {
        mustBeUnsettled();
        dueOn = on;
    }

    /** The coalition says that it is done. */
    void report(String text, String who, Instant now) {
        mustBeUnsettled();
        if (reportedAt != null) {
            throw new Refusal("motion.refusal.reported", reportedBy);
        }
        reportText = text;
        reportedBy = who;
        reportedAt = now;
    }

    /** The council does not find it done yet. */
    void handBack() {
        mustBeUnsettled();
        if (reportedAt == null) {
            throw new Refusal("motion.refusal.notReported");
        }
        reportText = null;
        reportedBy = null;
        reportedAt = null;
    }

    void settle(String text, String who, LocalDate on) {
        mustBeUnsettled();
        settledText = text;
        settledBy = who;
        settledOn = on;
    }

    void mustBeUnsettled() {
        if (settledOn != null) {
            throw new Refusal("motion.refusal.settled", settledBy);
        }
    }

    CommitmentId id() {
        return id;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public CommitmentView view(List<WorkView> work, TermCounter terms) {
        return new CommitmentView(
                id,
                new CommitmentView.Matter(kind, reference, title, wording, source),
                new CommitmentView.Made(madeWhen, madeOn),
                terms.due(dueOn, settledOn),
                open,
                new CommitmentView.Reported(reportText, reportedBy, reportedAt),
                new CommitmentView.Settlement(settledText, settledOn),
                work);
    }
}
