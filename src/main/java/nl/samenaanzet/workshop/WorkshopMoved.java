package nl.samenaanzet.workshop;

import java.time.Instant;
import java.util.UUID;

/** A workshop got another date. @param actId unique for this act */
public record WorkshopMoved(String actId, UUID id, Instant startsAt) { }
