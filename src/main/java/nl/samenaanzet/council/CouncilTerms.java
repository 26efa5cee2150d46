package nl.samenaanzet.council;

import java.time.Instant;
import java.time.LocalDate;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.council.item.CouncilActs;
import nl.samenaanzet.council.item.CouncilItems;
import nl.samenaanzet.council.item.ItemView.ExtensionView;
import nl.samenaanzet.council.item.ItemView.ItemId;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long the council has for an item. Our own data decides; the clock of the process runs after it. */
@Service
@Transactional
public class CouncilTerms {

    private final CouncilItems items;
    private final CouncilActs acts;

    CouncilTerms(CouncilItems items, CouncilActs acts) {
        this.items = items;
        this.acts = acts;
    }

    /**
     * Gives the council more time.
     *
     * @param lastDay after the day that counts now
     * @param reason at most 500 characters
     */
    @AllowedTo(Role.GRIFFIE)
    public void extendTerm(ItemId id, LocalDate lastDay, String reason) {
        var item = items.lock(id).orElseThrow();
        item.turn().toExtend();
        var no = acts.mustBeAhead(lastDay);
        var why = no.of(() -> CouncilActs.reason(reason));
        no.raise();
        item.extend(new ExtensionView(CouncilActs.end(lastDay), why, acts.me(), acts.now()));
        acts.note(item, CouncilHappening.TERM_EXTENDED, DayWords.figures(lastDay));
        acts.extended(item);
    }

    /**
     * The clock of the process rang. Safe to run twice.
     *
     * @return whether the term is over
     */
    public boolean signalTermEnded(ItemId id) {
        return items.lock(id).orElseThrow().termEnded(acts.now());
    }

    /** The end that counts now. */
    @Transactional(readOnly = true)
    public Instant endsAt(ItemId id) {
        return items.findById(id).orElseThrow().view().registration().termEndsAt();
    }
}
