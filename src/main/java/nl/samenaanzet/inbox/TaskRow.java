package nl.samenaanzet.inbox;

import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.inbox.Inbox.TaskView;
import nl.samenaanzet.people.People.SeatId;
import nl.samenaanzet.people.Role;

/**
 * A row of the list, for reading.
 *
 * @param seat whose turn it is, or null when any holder of the role may do it
 * @param assignee the account that has it in hand, or null
 * @param holder title of that account, or null
 * @param heldFrom since when, or null
 * @param closedBy title of the account that did it; null while it is open, and when the process went on without it
 * @param closedAt null while it is open
 */
public record TaskRow(
        TaskView task,
        Role role,
        SeatId seat,
        UUID assignee,
        String holder,
        Instant heldFrom,
        String closedBy,
        Instant closedAt) {}
