package nl.samenaanzet.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.workshop.Minutes.WorkshopClosed;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** An id is its text in JSON, so news that waits in the outbox since before it was a type is still read. */
class WorkshopIdTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void newsOfAWorkshopKeepsItsWords() {
        var id = WorkshopId.next();
        var closed = new WorkshopClosed("act", Instant.EPOCH, id, UUID.randomUUID(), 1, LocalDate.EPOCH);
        var written = JSON.writeValueAsString(closed);
        assertThat(written).contains("\"id\":\"" + id.id() + "\"").doesNotContain(":{");
        assertThat(JSON.readValue(written, WorkshopClosed.class)).isEqualTo(closed);
    }
}
