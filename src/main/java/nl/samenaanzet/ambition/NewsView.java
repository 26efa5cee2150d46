package nl.samenaanzet.ambition;

import java.time.Instant;
import java.util.UUID;

/** A line of the story of a dossier, with its dossier. @param what message key, its argument {0} is the detail */
public record NewsView(UUID id, String number, String title, String what, String detail, Instant at) { }
