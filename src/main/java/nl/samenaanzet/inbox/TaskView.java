package nl.samenaanzet.inbox;

import java.time.Instant;
import java.util.Locale;

/** A task, for reading. @param due or null */
public record TaskView(String id, String process, String step, String subject, String dossierNumber,
        String dossierTitle, Instant openedAt, Instant due) {

    /** The page where it is done: the names of process, subject and step. */
    public String href() {
        return "/%s/%s/%s".formatted(process, subject,
                step.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }

    /** Message key of what is asked. */
    public String key() {
        return "inbox.task." + process + "." + step;
    }
}
