package nl.samenaanzet.evaluation;

import java.time.Instant;
import java.util.UUID;

/** A lesson, for reading. @param accepted null while it is open @param scriptVersion it became part of, or null */
public record LessonView(UUID id, String ambitionCode, int round, int part, String observation, String proposal,
        String notedBy, Instant notedAt, Boolean accepted, String reason, String decidedBy, Instant decidedAt,
        Integer scriptVersion) { }
