package nl.samenaanzet.inbox;

import java.time.Instant;
import nl.samenaanzet.people.Role;

/** A task as it opens. @param taskId opaque and unique for this opening @param due or null */
public record NewTask(String taskId, String process, String step, String subject, Role role, String dossierNumber,
        String dossierTitle, Instant openedAt, Instant due) { }
