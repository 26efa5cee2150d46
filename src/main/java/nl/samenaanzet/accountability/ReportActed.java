package nl.samenaanzet.accountability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.inbox.TaskDone;

/** A person did a step of a report. @param actId unique for this act @param debateOn of the step recordNotice, else null */
public record ReportActed(String actId, Instant at, UUID report, String step, LocalDate debateOn) implements TaskDone {

    @Override
    public String subject() {
        return report.toString();
    }
}
