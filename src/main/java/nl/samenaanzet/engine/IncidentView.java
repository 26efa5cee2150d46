package nl.samenaanzet.engine;

import java.time.Instant;

/** A step that waits for a person in Operate, for reading. */
public record IncidentView(String dossierNumber, String step, String message, Instant failedAt) { }
