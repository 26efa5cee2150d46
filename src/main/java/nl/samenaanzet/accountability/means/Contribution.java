package nl.samenaanzet.accountability.means;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.accountability.means.ContributionDraft.Budget;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import nl.samenaanzet.words.TypedId;

/** What one partner brings to one activity in one quarter: pledged, and later delivered. */
@Entity
@Table(name = "accountability_contribution")
public class Contribution {

    @EmbeddedId
    private ContributionId id;

    private String ambitionCode;
    private UUID activityId;
    private String activity;
    private String partner;
    private String quarter;
    private String rowKey;
    private boolean municipal;
    private String programme;
    private boolean covered;
    private String coverGround;

    @Embedded
    @AttributeOverride(name = "euro", column = @Column(name = "pledged_euro"))
    @AttributeOverride(name = "hours", column = @Column(name = "pledged_hours"))
    @AttributeOverride(name = "inKind", column = @Column(name = "pledged_in_kind"))
    private Amount pledged;

    @Embedded
    @AttributeOverride(name = "euro", column = @Column(name = "delivered_euro"))
    @AttributeOverride(name = "hours", column = @Column(name = "delivered_hours"))
    @AttributeOverride(name = "inKind", column = @Column(name = "delivered_in_kind"))
    private Amount delivered;

    private String changedBy;
    private Instant changedAt;
    private int revision;

    protected Contribution() {}

    public Contribution(ElementView activity, ContributionDraft draft, String who, Instant now) {
        this.id = ContributionId.next();
        change(activity, draft, who, now);
    }

    public void change(ElementView to, ContributionDraft draft, String who, Instant now) {
        ambitionCode = to.ambitionCode();
        activityId = to.id().id();
        activity = to.text();
        partner = draft.partner();
        quarter = draft.quarter().toString();
        rowKey = draft.rowKey();
        municipal = draft.budget() != null;
        programme = municipal ? draft.budget().programme() : null;
        covered = municipal && draft.budget().covered();
        coverGround = municipal ? draft.budget().ground() : null;
        pledged = draft.pledged();
        delivered = draft.delivered();
        changedBy = who;
        changedAt = now;
        revision++;
    }

    public boolean says(ContributionDraft draft) {
        return view().draft().equals(draft);
    }

    public ContributionId id() {
        return id;
    }

    public int revision() {
        return revision;
    }

    public ContributionView view() {
        return new ContributionView(
                id,
                ambitionCode,
                new ContributionView.Activity(new ElementId(activityId), activity),
                partner,
                Quarter.of(quarter),
                new ContributionView.Means(
                        pledged, delivered, municipal ? new Budget(programme, covered, coverGround) : null),
                new ContributionView.Changed(changedBy, changedAt, revision));
    }

    /** Opaque id of a contribution. */
    @Embeddable
    public record ContributionId(UUID id) implements TypedId {

        public static ContributionId of(String text) {
            return new ContributionId(UUID.fromString(text));
        }

        public static ContributionId next() {
            return new ContributionId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }
}
