package nl.samenaanzet.inbox.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What one account typed in the form of one row and has not sent. */
@Entity
@Table(name = "inbox_draft")
class Draft {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    private UUID id;

    private UUID rowId;
    private UUID account;
    private String fields;
    private Instant savedAt;

    protected Draft() {}

    Draft(UUID row, UUID account) {
        this.id = UUID.randomUUID();
        this.rowId = row;
        this.account = account;
    }

    static String json(Map<String, String> fields) {
        return JSON.writeValueAsString(fields);
    }

    void keep(String json, Instant now) {
        this.fields = json;
        this.savedAt = now;
    }

    Instant savedAt() {
        return savedAt;
    }

    Map<String, String> fields() {
        return JSON.readValue(fields, new TypeReference<>() {});
    }
}
