package nl.samenaanzet.inbox.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.inbox.Task;
import nl.samenaanzet.inbox.TaskRow;
import nl.samenaanzet.inbox.search.Filter.Tab;
import nl.samenaanzet.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lists of the signed-in person. However many tasks there are, a page of them is read and a bounded number counted.
 */
@Service
@Transactional(readOnly = true)
public class TaskList {

    /** More than this many are not counted one by one. */
    public static final int MOST = 10_000;
    /** How many rows a page has. */
    public static final int PAGE = 25;

    private static final String URGENT = " order by t.due asc nulls last, t.openedAt asc, t.id asc";
    private static final String NEWEST = " order by t.closedAt desc, t.id asc";

    private final EntityManager database;
    private final People people;
    private final Clock clock;

    TaskList(EntityManager database, People people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    /** Most urgent first, what is done newest first. */
    public TaskPage page(Filter filter) {
        var search = search().tab(filter.tab()).only(filter);
        var total = count(search, filter.tab());
        var pages = (int) Math.max(1, (Math.min(total, MOST) + PAGE - 1) / PAGE);
        var page = Math.clamp(filter.page(), 1, pages);
        return new TaskPage(
                total == 0 ? List.of() : rows(search, filter.tab(), (page - 1) * PAGE, PAGE), total, page, pages);
    }

    /** The first rows of all pages together, for a file. */
    public List<TaskRow> first(Filter filter, int most) {
        return rows(search().tab(filter.tab()).only(filter), filter.tab(), 0, most);
    }

    /** What the person has put off, most urgent first; at most one page. */
    public List<TaskRow> later() {
        return rows(search().later(), Tab.MINE, 0, PAGE);
    }

    /** How many there are in each tab, without a filter; counted up to {@link #MOST} and one more. */
    public Map<Tab, Long> counts() {
        var counts = new EnumMap<Tab, Long>(Tab.class);
        var seats = people.kernteam();
        for (var tab : Tab.values()) {
            counts.put(tab, count(new TaskSearch(people.me(), seats, clock.instant()).tab(tab), tab));
        }
        return counts;
    }

    /** The kinds of task that are open for anybody: {@code approval.castVote}. */
    public List<String> kinds() {
        return database
                .createQuery(
                        "select distinct concat(t.process, '.', t.step) from Task t where t.closedAt is null",
                        String.class)
                .getResultList()
                .stream()
                .sorted()
                .toList();
    }

    private TaskSearch search() {
        return new TaskSearch(people.me(), people.kernteam(), clock.instant());
    }

    private List<TaskRow> rows(TaskSearch search, Tab tab, int from, int most) {
        var query = database.createQuery(
                "select t from Task t where " + search.where() + (tab == Tab.DONE ? NEWEST : URGENT), Task.class);
        give(query, search);
        return query.setFirstResult(from).setMaxResults(most).getResultList().stream()
                .map(Task::row)
                .toList();
    }

    /** In the order of the index, so that counting stops when there are enough; a limit needs some order. */
    private long count(TaskSearch search, Tab tab) {
        var query = database.createQuery(
                "select count(*) from (select t.id as id from Task t where " + search.where()
                        + (tab == Tab.DONE ? " order by t.closedAt desc" : " order by t.due asc nulls last") + " limit "
                        + (MOST + 1) + ") some",
                Long.class);
        give(query, search);
        return query.getSingleResult();
    }

    private static void give(Query query, TaskSearch search) {
        search.values().forEach(query::setParameter);
    }

    /**
     * A page of the list.
     *
     * @param total how many there are on all pages; counted up to {@link TaskList#MOST} and one more
     * @param page 1-based; the last one when a later one was asked for
     * @param pages at least 1
     */
    public record TaskPage(List<TaskRow> rows, long total, int page, int pages) {}
}
