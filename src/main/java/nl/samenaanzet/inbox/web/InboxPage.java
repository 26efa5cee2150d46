package nl.samenaanzet.inbox.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.samenaanzet.inbox.Inbox;
import nl.samenaanzet.inbox.TaskView;
import nl.samenaanzet.people.People;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The tasks of the signed-in person, live. */
@Controller
class InboxPage {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Inbox inbox;
    private final InboxStream stream;
    private final People people;
    private final Clock clock;

    InboxPage(Inbox inbox, InboxStream stream, People people, Clock clock) {
        this.inbox = inbox;
        this.stream = stream;
        this.people = people;
        this.clock = clock;
    }

    /** @param daysLeft calendar days in Amsterdam until it is due, negative when too late, null without a due time */
    record Row(TaskView task, Long daysLeft) { }

    @GetMapping("/inbox")
    String inbox(Model model) {
        model.addAttribute("rows", rows());
        return "inbox/inbox";
    }

    /** Only the list, for htmx. */
    @GetMapping("/inbox/list")
    String list(Model model) {
        model.addAttribute("rows", rows());
        return "inbox/inbox :: list";
    }

    @GetMapping(path = "/inbox/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream() {
        return stream.open(people.me());
    }

    private List<Row> rows() {
        return inbox.mine().stream().map(task -> new Row(task, daysLeft(task.due()))).toList();
    }

    private Long daysLeft(Instant due) {
        if (due == null) {
            return null;
        }
        return due.isBefore(clock.instant()) ? -1L : ChronoUnit.DAYS.between(LocalDate.now(clock.withZone(AMSTERDAM)),
                due.atZone(AMSTERDAM).toLocalDate());
    }
}
