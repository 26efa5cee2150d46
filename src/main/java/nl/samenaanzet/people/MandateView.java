package nl.samenaanzet.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.calendar.Amsterdam;

/**
 * That an account speaks, spoke or will speak for a seat; for reading.
 *
 * @param title      of the account when it was recorded
 * @param from       inclusive
 * @param planned    exclusive, as it was agreed; null for open
 * @param until      exclusive, as it became; null for open; equal to {@code from} when it was ended before it began
 * @param chosen     how the holder was chosen; empty for a substitute, or when the configuration began it
 * @param recordedBy title; null when it comes from the configuration
 * @param endedBy    title; null when it was not ended, or because the account is there no more
 * @param endedAt    when it was ended; null when it was not
 */
public record MandateView(UUID id, SeatView seat, UUID accountId, String title, MandateKind kind, Instant from, Instant planned,
        Instant until, String chosen, String recordedBy, Instant recordedAt, String endedBy, Instant endedAt, String endReason) {

    public boolean neverBegan() {
        return from.equals(until);
    }

    /** The first day, or null when it begins in the course of one. */
    public LocalDate firstDay() {
        return dayFrom(from);
    }

    /** The last whole day, or null when it is open or ends in the course of a day. */
    public LocalDate lastDay() {
        var after = until == null ? null : dayFrom(until);
        return after == null ? null : after.minusDays(1);
    }

    /** The day that begins at this moment, or null when it is another hour. */
    private static LocalDate dayFrom(Instant moment) {
        var day = Amsterdam.day(moment);
        return moment.equals(Amsterdam.begin(day)) ? day : null;
    }
}
