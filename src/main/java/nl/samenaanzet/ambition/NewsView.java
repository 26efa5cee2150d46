package nl.samenaanzet.ambition;

import java.time.Instant;
import java.util.UUID;

/** A line of the story of a dossier, with its dossier. */
public record NewsView(UUID id, String number, String title, HappeningType type, String detail, Instant at) { }
