package nl.samenaanzet.notification.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.ambition.News.NewsView;
import nl.samenaanzet.inbox.TaskRow;
import nl.samenaanzet.notification.NoticeKind;
import nl.samenaanzet.notification.Occasion;
import nl.samenaanzet.people.People.SeatId;
import nl.samenaanzet.people.Role;

/**
 * Something to tell.
 *
 * @param about the same for what is the same: nobody is told it twice
 * @param row of the inbox, or null
 * @param at when it came or happened
 * @param due or null
 */
public record ToTell(
        String about, Occasion occasion, UUID row, OfDossier dossier, Said said, Instant at, Instant due, Whose whose) {

    /** What it is about; all of it is null when it is about no dossier. */
    public record OfDossier(String number, String title) {}

    /**
     * What is said.
     *
     * @param what message key; its argument {0} is the detail
     * @param href where it can be seen or done
     */
    public record Said(String what, String detail, String href) {}

    /**
     * Who has to do it.
     *
     * @param role whose task it is, or null for who may see it
     * @param seat or null
     * @param holder the account it was given to, or null
     */
    public record Whose(Role role, SeatId seat, UUID holder) {}

    static ToTell start(TaskRow row) {
        return of(
                row, Occasion.START, row.heldFrom() == null ? 0 : row.heldFrom().toEpochMilli());
    }

    static ToTell near(TaskRow row) {
        return of(row, Occasion.NEAR, row.task().due().toEpochMilli());
    }

    static ToTell late(TaskRow row) {
        return of(row, Occasion.LATE, row.task().due().toEpochMilli());
    }

    public static ToTell rappel(TaskRow row, LocalDate day) {
        return of(row, Occasion.RAPPEL, day);
    }

    static ToTell news(NewsView line) {
        return new ToTell(
                "news:" + line.id(),
                Occasion.of(line.type().topic()),
                null,
                new OfDossier(line.number(), line.title()),
                new Said(line.type().key(), line.detail(), "/ambition/dossiers/" + line.number()),
                line.at(),
                null,
                new Whose(null, null, null));
    }

    private static ToTell of(TaskRow row, Occasion occasion, Object which) {
        var task = row.task();
        return new ToTell(
                "%s:%s:%s".formatted(occasion.name().toLowerCase(), task.id(), which),
                occasion,
                UUID.fromString(task.id()),
                new OfDossier(task.dossierNumber(), task.dossierTitle()),
                new Said(task.key(), "", task.href()),
                arrivedAt(row),
                task.due(),
                new Whose(row.role(), row.seat(), row.assignee()));
    }

    /** When it came to who has it now. */
    private static Instant arrivedAt(TaskRow row) {
        return row.heldFrom() == null ? row.task().openedAt() : row.heldFrom();
    }

    public NoticeKind kind() {
        return occasion.kind();
    }
}
