package nl.samenaanzet.workshop.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.language.Speech;
import nl.samenaanzet.testing.OurTexts;
import nl.samenaanzet.workshop.WorkshopPlanning.Plan;
import nl.samenaanzet.workshop.WorkshopState;
import nl.samenaanzet.workshop.Workshops.Call;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import nl.samenaanzet.workshop.Workshops.WorkshopView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A calendar file says the same moment to every calendar program, also around the change of the clock. */
class CalendarFileTest {

    private static final Speech DUTCH = OurTexts.dutch().to(null);

    @ParameterizedTest
    @CsvSource({
        "2025-01-15T19:30, 20250115T183000Z",
        "2025-07-15T19:30, 20250715T173000Z",
        "2025-03-30T19:30, 20250330T173000Z",
        "2025-10-26T19:30, 20251026T183000Z"
    })
    void aTimeInAmsterdamIsWrittenInUtc(String local, String written) {
        var starts = Amsterdam.at(LocalDateTime.parse(local));
        var file = CalendarFile.of(workshop(starts, "Samen"), "http://x", Instant.EPOCH, DUTCH);
        assertThat(file.text()).contains("DTSTART:" + written);
        assertThat(Biweekly.parse(file.text())
                        .first()
                        .getEvents()
                        .getFirst()
                        .getDateStart()
                        .getValue()
                        .toInstant())
                .isEqualTo(starts);
    }

    @Test
    void textWithSeparatorsAndLineBreaksStaysText() {
        var file = CalendarFile.of(
                workshop(Instant.EPOCH, "Zorg; welzijn, én\nATTENDEE:x"), "http://x", Instant.EPOCH, DUTCH);
        var event = Biweekly.parse(file.text()).first().getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo("Zorg; welzijn, én\nATTENDEE:x");
        assertThat(event.getAttendees()).isEmpty();
    }

    private static WorkshopView workshop(Instant starts, String title) {
        return new WorkshopView(
                WorkshopId.next(),
                new Call(new UUID(0, 2), "VB", 1, 1, title),
                WorkshopState.INVITED,
                new Plan(starts, starts.plusSeconds(7200), "Buurthuis", "Straat 1", "", List.of(1)),
                0,
                null,
                null,
                null);
    }
}
