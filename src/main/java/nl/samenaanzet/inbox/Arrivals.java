package nl.samenaanzet.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What came in and what is due, over all inboxes: asked from time to time, so that a row costs nothing when it arrives.
 */
@Service
@Transactional(readOnly = true)
public class Arrivals {

    /** More rows than this are not read at once; most urgent first. */
    private static final Limit MOST = Limit.of(10_000);

    private final OpenTasks rows;

    Arrivals(OpenTasks rows) {
        this.rows = rows;
    }

    /** What is open and came, or went to somebody else, at this moment or later. */
    public List<TaskRow> since(Instant from) {
        return views(rows.findArrived(from, MOST));
    }

    /** What is open and due from the first moment until before the second. */
    public List<TaskRow> due(Instant from, Instant until) {
        return views(rows.findDue(from, until, MOST));
    }

    /** Which of these are still open. */
    public List<TaskRow> open(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : views(rows.findOpen(ids));
    }

    /** What is open in a dossier, most urgent first. */
    public List<TaskRow> ofDossier(String number) {
        return views(rows.findOf(number));
    }

    /** What is open of one step for one thing: of a ballot a row for each seat. */
    public List<TaskRow> about(String subject, String step) {
        return views(rows.findAbout(subject, step));
    }

    private static List<TaskRow> views(List<Task> found) {
        return found.stream().map(Task::row).toList();
    }
}
