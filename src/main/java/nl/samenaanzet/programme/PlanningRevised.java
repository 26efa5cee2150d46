package nl.samenaanzet.programme;

import java.time.Instant;
import java.util.UUID;

/** The start of the other ambitions was moved. */
public record PlanningRevised(String actId, UUID id, Instant othersStartAt) { }
