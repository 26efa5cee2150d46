package nl.samenaanzet.inbox;

import java.util.UUID;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SeatId;

/**
 * A row came into an inbox, or went to somebody else. Published within the transaction that wrote it; a ballot gives
 * one of these for each seat, so a listener that stores something does it there and then, in one batch.
 *
 * @param rowId    id of the row; the same one when it is given to somebody else
 * @param seat     whose turn it is, or null when any holder of the role may do it
 * @param assignee the account it was given to, or null
 */
public record TaskArrived(String rowId, TaskView task, Role role, SeatId seat, UUID assignee) { }
