package nl.samenaanzet.programme;

import java.util.UUID;

/** The lessons of the pilot can be decided. */
public record PilotEvaluated(UUID id) { }
