package nl.samenaanzet.publication;

import java.time.Instant;
import nl.samenaanzet.ambition.ComponentId;

/** A decision was recorded and waits for the register. @param piece code of {@link Piece}, or null when a person has to say it */
public record PublicationAwaited(ComponentId decision, String dossierNumber, String dossierTitle, String piece, Instant publishBy) { }
