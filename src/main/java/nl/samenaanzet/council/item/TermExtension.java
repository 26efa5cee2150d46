package nl.samenaanzet.council.item;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.council.item.ItemView.ExtensionView;

/** That the term of an item was extended, and why. */
@Entity
@Table(name = "council_extension")
class TermExtension {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private CouncilItem item;

    private Instant oldEnd;
    private Instant newEnd;
    private String reason;
    private String extendedBy;
    private Instant extendedAt;

    protected TermExtension() {}

    TermExtension(CouncilItem item, Instant oldEnd, ExtensionView to) {
        this.id = UUID.randomUUID();
        this.item = item;
        this.oldEnd = oldEnd;
        this.newEnd = to.until();
        this.reason = to.reason();
        this.extendedBy = to.by();
        this.extendedAt = to.at();
    }

    ExtensionView view() {
        return new ExtensionView(newEnd, reason, extendedBy, extendedAt);
    }
}
