package nl.samenaanzet.programme;

import java.util.UUID;

/** The overarching document is decided. */
public record CoherenceDecided(UUID id) { }
