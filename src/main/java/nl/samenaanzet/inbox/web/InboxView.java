package nl.samenaanzet.inbox.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenaanzet.inbox.Handover;
import nl.samenaanzet.inbox.InboxNotice;
import nl.samenaanzet.inbox.MoveView;
import nl.samenaanzet.inbox.Tab;
import nl.samenaanzet.inbox.TaskList;
import nl.samenaanzet.inbox.TaskRow;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SeatId;
import nl.samenaanzet.people.SeatView;
import nl.samenaanzet.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page and its list show. */
@Component
class InboxView {

    private final TaskList list;
    private final Handover handover;
    private final People people;
    private final DueWords words;
    private final List<InboxNotice> notices;

    InboxView(TaskList list, Handover handover, People people, DueWords words, List<InboxNotice> notices) {
        this.list = list;
        this.handover = handover;
        this.people = people;
        this.words = words;
        this.notices = notices;
    }

    /** @param seat whose turn it is, or null @param given the last time it changed hands, or null @param takeable a colleague has it, and I may do it too */
    record Row(TaskRow row, SeatView seat, DueWords.Due due, MoveView given, boolean takeable) {

        /** As {@link nl.samenaanzet.inbox.Held} reads it. */
        public String held() {
            return row.task().id() + "/" + (row.assignee() == null ? "-" : row.assignee());
        }
    }

    void list(Asked asked, Model model) {
        var page = list.page(asked.filter());
        var me = people.me();
        model.addAttribute("asked", asked);
        model.addAttribute("notices", asked.filter().tab() == Tab.MINE ? notices.stream().flatMap(n -> n.now(me).stream()).toList() : List.of());
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
        var given = rows.stream().allMatch(r -> r.assignee() == null) ? Map.<UUID, MoveView>of()
                : handover.log(rows.stream().map(r -> UUID.fromString(r.task().id())).toList()).stream()
                        .collect(Collectors.toMap(MoveView::row, Function.identity(), (first, last) -> last));
        return rows.stream().map(r -> new Row(r, seat(seats, r.seat()), words.of(r.task().due()), given.get(UUID.fromString(r.task().id())),
                takeable(r, me))).toList();
    }

    private static SeatView seat(Map<SeatId, SeatView> seats, SeatId id) {
        return id == null ? null : seats.get(id);
    }

    private static boolean takeable(TaskRow row, SignedIn me) {
        return row.closedAt() == null && row.assignee() != null && !row.assignee().equals(me.accountId()) && me.is(row.role())
                && (row.seat() == null || row.seat().equals(me.seat()));
    }
}
