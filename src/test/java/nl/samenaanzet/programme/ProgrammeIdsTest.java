package nl.samenaanzet.programme;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenaanzet.programme.ProgrammeCycle.CoherenceDecided;
import nl.samenaanzet.programme.ProgrammeCycle.CycleId;
import nl.samenaanzet.programme.track.TrackDecided;
import nl.samenaanzet.programme.track.Tracks.TrackId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** An event that waits in the database names its subject as text, with or without a type in the code. */
class ProgrammeIdsTest {

    private static final String ID = "0b1f6a34-5d51-4c7e-9f0e-7a8d4b6c2e10";
    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void anIdIsItsTextInAnEvent() {
        assertThat(json.writeValueAsString(new CoherenceDecided(CycleId.of(ID))))
                .isEqualTo("{\"id\":\"" + ID + "\"}");
        assertThat(json.writeValueAsString(new TrackDecided(TrackId.of(ID)))).isEqualTo("{\"track\":\"" + ID + "\"}");
    }

    @Test
    void anEventOfBeforeIsRead() {
        assertThat(json.readValue("{\"id\":\"" + ID + "\"}", CoherenceDecided.class)
                        .id())
                .isEqualTo(CycleId.of(ID));
        assertThat(json.readValue("{\"track\":\"" + ID + "\"}", TrackDecided.class)
                        .track())
                .isEqualTo(TrackId.of(ID));
    }
}
