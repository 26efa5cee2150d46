package nl.samenaanzet.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.People.Contact;
import nl.samenaanzet.people.People.SeatId;
import nl.samenaanzet.people.Role;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tasks that change hands: given by process owner or secretary, or taken by who has the same role. */
@Service
@Transactional
public class Handover {

    private static final int MOST_ROWS = 100;
    private static final int MOST_REASON = 500;
    private static final Limit NOTICES = Limit.of(10);

    private final Tasks tasks;
    private final Moves moves;
    private final People people;
    private final Acts acts;

    Handover(Tasks tasks, Moves moves, People people, Acts acts) {
        this.tasks = tasks;
        this.moves = moves;
        this.people = people;
        this.acts = acts;
    }

    /** These rows as they are now, open or not; ids that are not known are left out. */
    @Transactional(readOnly = true)
    public List<TaskRow> rows(Collection<UUID> ids) {
        return tasks.findAllById(limited(ids)).stream().map(Task::row).toList();
    }

    /** Who may have all of these rows: for the task of a seat only who speaks for that seat. */
    @Transactional(readOnly = true)
    public List<Contact> candidates(Collection<TaskRow> rows) {
        return rows.stream()
                .map(row -> new Turn(row.role(), row.seat()))
                .distinct()
                .map(turn -> people.contacts(turn.role(), turn.seat()))
                .reduce((some, others) -> some.stream().filter(others::contains).toList())
                .orElse(List.of());
    }

    private record Turn(Role role, SeatId seat) {}

    /** The log of these rows, oldest first. */
    @Transactional(readOnly = true)
    public List<TaskMoveView> log(Collection<UUID> rows) {
        return moves.findByRowIdInOrderByMovedAt(rows).stream()
                .map(TaskMove::view)
                .toList();
    }

    /** What was taken from the signed-in person and not yet read. */
    @Transactional(readOnly = true)
    public List<TaskMoveView> taken() {
        return unseen().stream().map(TaskMove::view).toList();
    }

    /** The person has read what was taken. */
    @AllowedTo({Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.GRIFFIE, Role.CHAIR, Role.RULES_OWNER})
    public void see() {
        unseen().forEach(TaskMove::see);
    }

    private List<TaskMove> unseen() {
        return moves.findByFromAccountAndSeenIsFalseOrderByMovedAtDesc(acts.me().accountId(), NOTICES);
    }

    /**
     * Gives tasks to one account. Each row that is closed, that somebody else moved meanwhile, or that this account may
     * not do, stays where it is.
     *
     * @param rows as the person saw them
     * @throws Refusal without rows, a reason or a receiver, or for more than 100 rows
     */
    @AllowedTo({Role.PROCESS_OWNER, Role.SECRETARY})
    public Handed reassign(List<Held> rows, UUID to, String reason) {
        var no = new Refusals();
        no.when(to == null, "to", "inbox.refusal.moveTo");
        var why = no.of(() -> TypedText.required(reason, "reason", MOST_REASON, "inbox.refusal.moveReason"));
        no.raise();
        return move(rows, to, why);
    }

    /** Which of these rows a colleague has in hand, or has begun to write on: they want to be asked. */
    @Transactional(readOnly = true)
    public List<TaskRow> inProgress(List<Held> rows) {
        var me = acts.me();
        return tasks.findAllById(limited(ids(rows))).stream()
                .filter(row -> row.open()
                        && (!row.heldBy(me.accountId()) || tasks.draftedByOthers(row.getId(), me.accountId())))
                .map(Task::row)
                .toList();
    }

    /**
     * The signed-in person takes tasks of the own role or seat. Who had one is told.
     *
     * @param rows as the person saw them
     * @throws Refusal without rows or for more than 100 rows
     */
    @AllowedTo({Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.GRIFFIE, Role.CHAIR, Role.RULES_OWNER})
    public Handed take(List<Held> rows) {
        return move(rows, acts.me().accountId(), "");
    }

    /** @throws Refusal without rows */
    public static void mustChoose(List<Held> rows) {
        if (rows.isEmpty()) {
            throw Refusal.at("row", "inbox.refusal.nothingChosen");
        }
    }

    private Handed move(List<Held> rows, UUID to, String reason) {
        mustChoose(rows);
        var found = tasks.lock(limited(ids(rows))).stream().collect(Collectors.toMap(Task::getId, row -> row));
        var left = new ArrayList<Handed.Left>();
        for (var seen : rows) {
            var row = found.get(seen.row());
            try {
                give(row, seen, to, reason);
            } catch (Refusal refused) {
                left.add(new Handed.Left(
                        row == null ? null : row.row().task().key(),
                        row == null ? "" : row.view().dossierNumber(),
                        refused));
            }
        }
        return new Handed(rows.size() - left.size(), left);
    }

    private void give(Task row, Held seen, UUID to, String reason) {
        if (row == null || !row.open()) {
            throw new Refusal("inbox.refusal.closed");
        }
        if (Objects.equals(row.assignee(), to)) {
            throw new Refusal("inbox.refusal.alreadyThere", row.assigneeTitle());
        }
        if (!Objects.equals(row.assignee(), seen.by())) {
            throw new Refusal("inbox.refusal.movedMeanwhile", row.assigneeTitle());
        }
        var contact = people.contacts(row.role(), row.seat()).stream()
                .filter(c -> c.accountId().equals(to))
                .findFirst()
                .orElseThrow(() -> new Refusal("inbox.refusal.mayNot"));
        moves.save(new TaskMove(row, contact, acts.me().title(), reason, acts.now()));
        row.give(contact, acts.now());
        acts.tell(row.arrived());
        acts.tell(row.changed());
    }

    private static List<UUID> ids(List<Held> rows) {
        return rows.stream().map(Held::row).distinct().toList();
    }

    private static Collection<UUID> limited(Collection<UUID> ids) {
        if (ids.size() > MOST_ROWS) {
            throw Refusal.at("row", "inbox.refusal.tooMany", MOST_ROWS);
        }
        return ids;
    }

    /**
     * A row as someone saw it.
     *
     * @param by the account that had it in hand then, or null
     */
    public record Held(UUID row, UUID by) {

        /**
         * @param text {@code <row>/<account>} or {@code <row>/-}
         * @throws Refusal for anything else
         */
        public static Held of(String text) {
            try {
                var parts = text.split("/", 2);
                return new Held(
                        UUID.fromString(parts[0]),
                        parts.length < 2 || parts[1].equals("-") ? null : UUID.fromString(parts[1]));
            } catch (IllegalArgumentException nothingOfOurs) {
                throw Refusal.at("row", "form.wrong.choice");
            }
        }
    }

    /**
     * What came of giving tasks to somebody.
     *
     * @param moved how many went
     * @param left what did not, each with its reason
     */
    public record Handed(int moved, List<Left> left) {

        /**
         * @param key message key of what is asked, or null when the row is not known any more
         * @param why message and its arguments
         */
        public record Left(String key, String dossierNumber, Refusal why) {}
    }

    /**
     * A task changed hands, for reading.
     *
     * @param key message key of what is asked
     * @param from title of the account that had it, or null when any holder of the role could do it
     * @param by title of the account that gave it
     */
    public record TaskMoveView(
            UUID row, String key, String dossierNumber, String from, String to, String by, String reason, Instant at) {}
}
