package nl.samenaanzet.inbox.web;

import java.time.LocalDate;
import java.util.List;
import nl.samenaanzet.inbox.Handover;
import nl.samenaanzet.inbox.InboxNotice;
import nl.samenaanzet.inbox.search.Filter.Tab;
import nl.samenaanzet.inbox.search.TaskList;
import nl.samenaanzet.inbox.web.Asked.FilterForm;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page and its list show. */
@Component
class InboxView {

    private final TaskList list;
    private final Handover handover;
    private final People people;
    private final List<InboxNotice> notices;
    private final InboxRows rows;

    InboxView(TaskList list, Handover handover, People people, List<InboxNotice> notices, InboxRows rows) {
        this.list = list;
        this.handover = handover;
        this.people = people;
        this.notices = notices;
        this.rows = rows;
    }

    /** The whole page; the form stays as it was sent. */
    String page(Asked asked, Model model) {
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new SnoozeForm(List.of(), null));
        }
        model.asMap().putIfAbsent("filter", FilterForm.EMPTY);
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
        model.addAttribute("rows", rows.of(page.rows(), me));
        model.addAttribute("later", asked.filter().tab() == Tab.MINE ? rows.of(list.later(), me) : List.of());
        model.addAttribute("tabs", Tab.values());
        model.addAttribute("counts", list.counts());
        model.addAttribute("taken", handover.taken());
        var desk = me.is(Role.PROCESS_OWNER) || me.is(Role.SECRETARY);
        var tab = asked.filter().tab();
        model.addAttribute("mayGive", desk && tab != Tab.DONE);
        model.addAttribute("selectable", tab == Tab.MINE || desk && tab != Tab.DONE);
    }
}
