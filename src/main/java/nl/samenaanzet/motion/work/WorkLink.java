package nl.samenaanzet.motion.work;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.samenaanzet.motion.Motion.CommitmentId;
import nl.samenaanzet.motion.Motion.WorkKind;
import nl.samenaanzet.motion.work.WorkView.WorkId;

/** Work that answers a motion or pledge. */
@Entity
@Table(name = "motion_work")
class WorkLink {

    @EmbeddedId
    private WorkId id;

    private UUID commitmentId;

    @Enumerated(EnumType.STRING)
    private WorkKind kind;

    private String target;
    private String title;
    private String note;

    protected WorkLink() {}

    WorkLink(CommitmentId commitment, WorkKind kind, String target, String title, String note) {
        this.id = WorkId.next();
        this.commitmentId = commitment.id();
        this.kind = kind;
        this.target = target;
        this.title = title;
        this.note = note;
    }

    CommitmentId commitment() {
        return new CommitmentId(commitmentId);
    }

    WorkView view() {
        return new WorkView(id, kind, target, title, note);
    }
}
