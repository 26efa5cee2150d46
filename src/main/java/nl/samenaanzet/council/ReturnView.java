package nl.samenaanzet.council;

import java.time.Instant;
import java.time.LocalDate;
import nl.samenaanzet.decision.Resolution;

/** One way back to the coalition. @param answer what the coalition does with it, or null */
public record ReturnView(Resolution resolution, LocalDate on, String toChange, String answer, String answeredBy, Instant answeredAt) {

    /** The answer may quote what is secret. */
    ReturnView withoutTexts() {
        return new ReturnView(resolution, on, null, null, answeredBy, answeredAt);
    }
}
