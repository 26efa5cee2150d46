package nl.samenaanzet.approval;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times in the sentences of a refusal: "3-3-2025 17:00" in Amsterdam. */
final class Said {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d-M-yyyy HH:mm").withZone(ZoneId.of("Europe/Amsterdam"));

    private Said() { }

    static String at(Instant instant) {
        return AT.format(instant);
    }
}
