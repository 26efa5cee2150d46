package nl.samenaanzet.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as the neighbourhood reads them: in Amsterdam. */
final class Moments {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("d-M-yyyy HH:mm");

    private Moments() { }

    /** In figures, which both languages read: "3-3-2025 17:00". */
    static String said(Instant moment) {
        return moment.atZone(AMSTERDAM).format(SAID);
    }

    /** The day that begins at this moment, or null when it is another hour. */
    static LocalDate dayFrom(Instant moment) {
        var local = moment.atZone(AMSTERDAM);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT) ? local.toLocalDate() : null;
    }
}
