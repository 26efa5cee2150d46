package nl.samenaanzet.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Putting off what need not be seen yet, up to its deadline. Others who may do the task still see it. */
@Service
@Transactional
public class Snoozing {

    private static final Period LONGEST = Period.ofDays(90);

    private final Tasks tasks;
    private final Snoozes snoozes;
    private final Acts acts;

    Snoozing(Tasks tasks, Snoozes snoozes, Acts acts) {
        this.tasks = tasks;
        this.snoozes = snoozes;
        this.acts = acts;
    }

    /**
     * Hides rows until the morning of a day; all of them or none.
     *
     * @throws Refusal without rows or a day, for a day that has begun, past a deadline or further than 90 days, or when
     *     one is not mine
     */
    @AllowedTo({Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.GRIFFIE, Role.CHAIR, Role.RULES_OWNER})
    public void snooze(List<UUID> rows, LocalDate until) {
        var no = new Refusals();
        no.when(rows.isEmpty(), "row", "inbox.refusal.nothingChosen");
        no.day(until, "until", day -> !day.isAfter(today()), "inbox.refusal.snoozeDay");
        no.raise();
        var me = acts.me();
        for (var id : rows) {
            var row = tasks.findById(id)
                    .filter(t -> t.open() && t.isFor(me))
                    .orElseThrow(() -> new Refusal("inbox.refusal.notYours"));
            snoozes.save(new Snooze(id, me.accountId(), moment(row, until)));
        }
    }

    /** Shows a row again at once. Safe to run twice. */
    @AllowedTo({Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.GRIFFIE, Role.CHAIR, Role.RULES_OWNER})
    public void wake(UUID row) {
        snoozes.deleteById(new Snooze.SnoozeId(row, acts.me().accountId()));
    }

    private Instant moment(Task row, LocalDate until) {
        var moment = Amsterdam.begin(until);
        if (row.due() != null && moment.isAfter(row.due())) {
            throw Refusal.at("until", "inbox.refusal.pastDeadline", row.view().dossierNumber());
        }
        if (until.isAfter(today().plus(LONGEST))) {
            throw Refusal.at("until", "inbox.refusal.snoozeTooLong", LONGEST.getDays());
        }
        return moment;
    }

    private LocalDate today() {
        return acts.today();
    }
}
