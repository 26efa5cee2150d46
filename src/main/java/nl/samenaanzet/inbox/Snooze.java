package nl.samenaanzet.inbox;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One account does not want to see one row before a moment. */
@Entity
@Table(name = "inbox_snooze")
class Snooze {

    @Embeddable
    record SnoozeId(UUID rowId, UUID account) implements Serializable {}

    @EmbeddedId
    private SnoozeId id;

    private Instant until;

    protected Snooze() {}

    Snooze(UUID row, UUID account, Instant until) {
        this.id = new SnoozeId(row, account);
        this.until = until;
    }
}
