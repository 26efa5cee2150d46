package nl.samenaanzet.approval;

import java.time.Instant;

/**
 * What a seat said aloud, as it was recorded.
 *
 * @param note to whom it was said and when, in words
 * @param by   who recorded it
 */
public record Oral(Answer answer, String reason, String note, String by, Instant at) { }
