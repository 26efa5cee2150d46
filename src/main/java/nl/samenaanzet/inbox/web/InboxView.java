package nl.samenaanzet.inbox.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenaanzet.inbox.Handover;
import nl.samenaanzet.inbox.Handover.TaskMoveView;
import nl.samenaanzet.inbox.InboxNotice;
import nl.samenaanzet.inbox.SubjectWords;
import nl.samenaanzet.inbox.TaskRow;
import nl.samenaanzet.inbox.search.Filter.Tab;
import nl.samenaanzet.inbox.search.TaskList;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.People.SeatId;
import nl.samenaanzet.people.People.SeatView;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page and its list show. */
@Component
class InboxView {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final TaskList list;
    private final Handover handover;
    private final People people;
    private final DueWords words;
    private final List<InboxNotice> notices;
    private final List<SubjectWords> subjects;

    InboxView(
            TaskList list,
            Handover handover,
            People people,
            DueWords words,
            List<InboxNotice> notices,
            List<SubjectWords> subjects) {
        this.list = list;
        this.handover = handover;
        this.people = people;
        this.words = words;
        this.notices = notices;
        this.subjects = subjects;
    }

    /**
     * @param about which of the things in the dossier, or null
     * @param seat whose turn it is, or null
     * @param given the last time it changed hands, or null
     * @param takeable a colleague has it, and I may do it too
     */
    record Row(TaskRow row, String about, SeatView seat, DueWords.Due due, TaskMoveView given, boolean takeable) {

        /** As {@link nl.samenaanzet.inbox.Handover.Held} reads it. */
        public String held() {
            return row.task().id() + "/" + (row.assignee() == null ? "-" : row.assignee());
        }
    }

    /** The whole page; the form stays as it was sent. */
    String page(Asked asked, Model model) {
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new SnoozeForm(List.of(), null));
        }
        list(asked, model);
        model.addAttribute("kinds", list.kinds());
        model.addAttribute("sectors", people.sectors());
        return "inbox/inbox";
    }

    /** Which rows are put off, and until when. */
    record SnoozeForm(List<String> row, LocalDate until) {}

    void list(Asked asked, Model model) {
        var page = list.page(asked.filter());
        var me = people.me();
        model.addAttribute("asked", asked);
        model.addAttribute(
                "notices",
                asked.filter().tab() == Tab.MINE
                        ? notices.stream().flatMap(n -> n.now(me).stream()).toList()
                        : List.of());
        model.addAttribute("page", page);
        model.addAttribute("rows", rows(page.rows(), me));
        model.addAttribute("later", asked.filter().tab() == Tab.MINE ? rows(list.later(), me) : List.of());
        model.addAttribute("tabs", Tab.values());
        model.addAttribute("counts", list.counts());
        model.addAttribute("taken", handover.taken());
        var desk = me.is(Role.PROCESS_OWNER) || me.is(Role.SECRETARY);
        var tab = asked.filter().tab();
        model.addAttribute("mayGive", desk && tab != Tab.DONE);
        model.addAttribute("selectable", tab == Tab.MINE || desk && tab != Tab.DONE);
    }

    private List<Row> rows(List<TaskRow> rows, SignedIn me) {
        var seats = people.kernteam().stream().collect(Collectors.toMap(SeatView::id, Function.identity()));
        var given = rows.stream().allMatch(r -> r.assignee() == null)
                ? Map.<UUID, TaskMoveView>of()
                : handover
                        .log(rows.stream()
                                .map(r -> UUID.fromString(r.task().id()))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(TaskMoveView::row, Function.identity(), (first, last) -> last));
        var about = abouts(rows.stream()
                .map(r -> r.task().subject())
                .filter(InboxView::isId)
                .distinct()
                .toList());
        return rows.stream()
                .map(r -> new Row(
                        r,
                        about.get(r.task().subject()),
                        seat(seats, r.seat()),
                        words.of(r.task().due()),
                        given.get(UUID.fromString(r.task().id())),
                        takeable(r, me)))
                .toList();
    }

    private Map<String, String> abouts(List<String> ids) {
        var abouts = new HashMap<String, String>();
        if (!ids.isEmpty()) {
            subjects.forEach(s -> abouts.putAll(s.of(ids)));
        }
        return abouts;
    }

    /** A few subjects are no ids of one thing. */
    private static boolean isId(String subject) {
        return subject != null && ID.matcher(subject).matches();
    }

    private static SeatView seat(Map<SeatId, SeatView> seats, SeatId id) {
        return id == null ? null : seats.get(id);
    }

    private static boolean takeable(TaskRow row, SignedIn me) {
        return row.closedAt() == null
                && row.assignee() != null
                && !row.assignee().equals(me.accountId())
                && me.is(row.role())
                && (row.seat() == null || row.seat().equals(me.seat()));
    }
}
