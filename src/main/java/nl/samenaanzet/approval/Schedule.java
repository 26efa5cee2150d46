package nl.samenaanzet.approval;

import java.time.Instant;

/** The times of a ballot as they are now. @param paused no closing time counts */
public record Schedule(Instant closesAt, Instant remindAt, boolean paused) { }
