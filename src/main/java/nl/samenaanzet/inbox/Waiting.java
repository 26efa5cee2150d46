package nl.samenaanzet.inbox;

import java.time.Instant;
import nl.samenaanzet.people.Role;

/** Who is awaited, for the board. @param key message key of what is asked @param due or null */
public record Waiting(String dossierNumber, String key, Role role, Instant since, Instant due) { }
