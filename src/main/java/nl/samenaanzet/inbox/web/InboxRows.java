package nl.samenaanzet.inbox.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenaanzet.inbox.Handover;
import nl.samenaanzet.inbox.Handover.TaskMoveView;
import nl.samenaanzet.inbox.SubjectWords;
import nl.samenaanzet.inbox.TaskRow;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.People.SeatId;
import nl.samenaanzet.people.People.SeatView;
import nl.samenaanzet.people.SignedIn;
import org.springframework.stereotype.Component;

/** Tasks as the list shows them. */
@Component
class InboxRows {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Handover handover;
    private final People people;
    private final DueWords words;
    private final List<SubjectWords> subjects;

    InboxRows(Handover handover, People people, DueWords words, List<SubjectWords> subjects) {
        this.handover = handover;
        this.people = people;
        this.words = words;
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

    List<Row> of(List<TaskRow> rows, SignedIn me) {
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
                .filter(InboxRows::isId)
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
