package nl.samenaanzet.engine;

import java.time.Instant;

/**
 * A user task waits for people.
 *
 * @param taskId        opaque id of this opening (the same task may open again later, with another id)
 * @param group         candidate group, a role in lower case
 * @param dossierNumber readable number
 * @param dossierTitle  title of the dossier
 * @param due           when it must be done, or null
 */
public record TaskOpened(String taskId, TaskRef task, String group, String dossierNumber, String dossierTitle,
        Instant openedAt, Instant due) { }
