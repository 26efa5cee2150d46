package nl.samenaanzet.inbox.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The filter that an account used last. */
@Entity
@Table(name = "inbox_filter")
class SavedFilter {

    @Id
    private UUID account;

    private String query;
    private Instant savedAt;

    protected SavedFilter() {}

    SavedFilter(UUID account, String query, Instant now) {
        this.account = account;
        this.query = query;
        this.savedAt = now;
    }

    String query() {
        return query;
    }
}
