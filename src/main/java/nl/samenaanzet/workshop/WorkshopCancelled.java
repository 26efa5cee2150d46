package nl.samenaanzet.workshop;

import java.util.UUID;

/** A workshop does not take place. */
public record WorkshopCancelled(UUID id) { }
