package nl.samenaanzet.inbox;

import java.util.List;

/**
 * A page of the list.
 *
 * @param total how many there are on all pages; counted up to {@link TaskList#MOST} and one more
 * @param page  1-based; the last one when a later one was asked for
 * @param pages at least 1
 */
public record TaskPage(List<TaskRow> rows, long total, int page, int pages) { }
