package nl.samenaanzet.approval;

import java.time.Instant;

/**
 * What was done with a ballot under way, for reading.
 *
 * @param closesAt the closing time from then on; null for a pause and for a ballot that was taken back
 */
public record ActView(ActKind kind, String reason, String by, Instant at, Instant closesAt) { }
