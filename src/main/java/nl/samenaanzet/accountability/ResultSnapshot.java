package nl.samenaanzet.accountability;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.accountability.Achievements.Achieved;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The results as somebody published them. Never changed: publishing again makes the next one. */
@Entity
@Table(name = "accountability_result")
class ResultSnapshot {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    private UUID id;

    private int ofYear;
    private String shown;
    private String publishedBy;
    private Instant publishedAt;

    protected ResultSnapshot() {}

    ResultSnapshot(int year, List<Achieved> achieved, String who, Instant now) {
        this.id = UUID.randomUUID();
        this.ofYear = year;
        this.shown = JSON.writeValueAsString(achieved);
        this.publishedBy = who;
        this.publishedAt = now;
    }

    Results.Published view() {
        return new Results.Published(
                ofYear, JSON.readValue(shown, new TypeReference<List<Achieved>>() {}), publishedBy, publishedAt);
    }
}
