package nl.samenaanzet.inbox.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.inbox.TaskRow;
import nl.samenaanzet.inbox.search.TaskList;
import nl.samenaanzet.inbox.web.Asked.FilterForm;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.People.SeatView;
import nl.samenaanzet.spreadsheet.Spreadsheets;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;

/** What is on screen as a file, all pages; a file that is cut off says so in its last row. */
@Controller
class InboxFile {

    private static final int MOST = 1000;
    private static final MediaType CSV = MediaType.parseMediaType("text/csv; charset=UTF-8");
    private static final List<String> COLUMNS =
            List.of("task", "number", "title", "who", "opened", "due", "closed", "by");

    private final TaskList list;
    private final People people;
    private final MessageSource messages;

    InboxFile(TaskList list, People people, MessageSource messages) {
        this.list = list;
        this.people = people;
        this.messages = messages;
    }

    @GetMapping("/inbox/list.csv")
    ResponseEntity<byte[]> csv(FilterForm form, BindingResult errors, Locale locale) {
        var found = list.first(Asked.of(form).filter(), MOST + 1);
        var seats = people.kernteam();
        var rows = new ArrayList<List<Object>>();
        found.stream().limit(MOST).forEach(row -> rows.add(cells(row, seats, locale)));
        if (found.size() > MOST) {
            rows.add(List.of(messages.getMessage("inbox.csv.cut", new Object[] {MOST}, locale)));
        }
        var header = COLUMNS.stream()
                .map(c -> messages.getMessage("inbox.csv." + c, null, locale))
                .toList();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("taken.csv")
                                .build()
                                .toString())
                .body(Spreadsheets.csv(header, rows));
    }

    private List<Object> cells(TaskRow row, List<SeatView> seats, Locale locale) {
        var task = row.task();
        var seat = seats.stream().filter(s -> s.id().equals(row.seat())).findFirst();
        var who = seat.map(s -> messages.getMessage(
                                "inbox.seat", new Object[] {s.number(), Objects.toString(s.sectorName(), "-")}, locale))
                        .orElseGet(() -> messages.getMessage("people.role." + row.role(), null, locale))
                + (row.holder() == null ? "" : ", " + row.holder());
        return List.of(
                messages.getMessage(task.key(), null, task.key(), locale),
                task.dossierNumber(),
                task.dossierTitle(),
                who,
                time(task.openedAt()),
                time(task.due()),
                time(row.closedAt()),
                Objects.toString(row.closedBy(), ""));
    }

    private static String time(Instant instant) {
        return instant == null ? "" : DayWords.sortable(instant);
    }
}
