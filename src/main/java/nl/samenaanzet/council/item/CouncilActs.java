package nl.samenaanzet.council.item;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.council.Council.CouncilActed;
import nl.samenaanzet.council.Council.ItemReplanned;
import nl.samenaanzet.council.Council.ItemWithdrawn;
import nl.samenaanzet.council.Council.TermExtended;
import nl.samenaanzet.council.CouncilHappening;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.people.Acts;
import org.springframework.stereotype.Component;

/** Who acts now and when, and telling the dossier and the other modules what they did. */
@Component
public class CouncilActs {

    public static final int MAX_TEXT = 4000;
    public static final int MAX_LINE = 500;

    private final PackageDesk desk;
    private final Journal journal;
    private final Acts acts;

    CouncilActs(PackageDesk desk, Journal journal, Acts acts) {
        this.desk = desk;
        this.journal = journal;
        this.acts = acts;
    }

    public Instant now() {
        return acts.now();
    }

    public LocalDate today() {
        return acts.today();
    }

    public String me() {
        return acts.me().title();
    }

    /** The last moment of this day. */
    public static Instant end(LocalDate lastDay) {
        return Amsterdam.at(lastDay, LocalTime.of(23, 59));
    }

    /** What is wrong with a last day: none, or one that is past. */
    public Refusals mustBeAhead(LocalDate lastDay) {
        var no = new Refusals();
        no.day(lastDay, "lastDay", day -> day.isBefore(today()), "council.refusal.pastTerm");
        return no;
    }

    /** @throws nl.samenaanzet.form.Refusal without a reason, or with one of over 500 characters */
    public static String reason(String typed) {
        return TypedText.required(typed, "reason", MAX_LINE, "council.refusal.noReason");
    }

    /** A line in the story of the dossier; texts of the council are not in it. */
    public void note(CouncilItem item, CouncilHappening what) {
        note(item, what, item.view().about());
    }

    public void note(CouncilItem item, CouncilHappening what, String detail) {
        journal.note(desk.strategy(item.view().component()), what, me(), detail);
    }

    public void offered(CouncilItem item) {
        journal.note(
                desk.strategy(item.view().component()),
                CouncilHappening.OFFERED,
                null,
                item.view().about());
    }

    /**
     * @param termEndsAt when it was registered, else null
     * @param resolution what the council did, or null
     */
    public void did(CouncilItem item, CouncilActed.Step step, Instant termEndsAt, Resolution resolution) {
        acts.tell(new CouncilActed(acts.nextId(), now(), item.id(), step, termEndsAt, resolution));
    }

    public void extended(CouncilItem item) {
        acts.tell(new TermExtended(
                item.id(), acts.nextId(), item.view().registration().termEndsAt()));
    }

    public void replanned(CouncilItem item, String step) {
        acts.tell(new ItemReplanned(item.id(), acts.nextId(), step));
    }

    /** @param step that somebody was about to do, or null */
    public void withdrawn(CouncilItem item, String step) {
        acts.tell(new ItemWithdrawn(
                item.id(), item.view().component(), acts.nextId(), step == null ? "supplementItem" : step));
    }
}
