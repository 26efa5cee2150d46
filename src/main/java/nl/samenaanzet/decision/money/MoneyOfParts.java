package nl.samenaanzet.decision.money;

import java.util.List;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.decision.route.RouteBook;
import nl.samenaanzet.decision.ruling.DecisionRecords;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the money of a part is there, and how it goes on when it is not. */
@Service
@Transactional
public class MoneyOfParts {

    private static final int MAX_REASON = 2000;

    private final RouteBook book;
    private final DecisionRecords records;
    private final Dossiers dossiers;
    private final Journal journal;
    private final Acts acts;

    MoneyOfParts(RouteBook book, DecisionRecords records, Dossiers dossiers, Journal journal, Acts acts) {
        this.book = book;
        this.records = records;
        this.dossiers = dossiers;
        this.journal = journal;
        this.acts = acts;
    }

    /**
     * What is known now.
     *
     * @throws IllegalStateException when the component waits for no money
     */
    @Transactional(readOnly = true)
    public MoneyState state(ComponentId id) {
        var money = book.find(id).listed().money();
        if (money.part() == null) {
            throw new IllegalStateException("%s waits for no money".formatted(id));
        }
        if (money.further() == Further.AGENDA) {
            return MoneyState.GRANTED;
        }
        var record = records.of(id);
        if (record.needs().result() == null) {
            return MoneyState.OPEN;
        }
        return record.needs().fully() ? MoneyState.GRANTED : MoneyState.LACKING;
    }

    /** The parts that wait for the money of this one. */
    @Transactional(readOnly = true)
    public List<ComponentId> waitingFor(ComponentId money) {
        return book.needing(money).stream().map(RouteView::id).toList();
    }

    /**
     * Sends a part for which the money lacks to the wijkcoalitie again, or back to the workshops.
     *
     * @param reason at most 2000 characters
     * @throws Refusal when its money does not lack, or that was settled before
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void settle(ComponentId id, Further further, String reason) {
        var no = new Refusals();
        no.when(further == null, "further", "decision.refusal.noFurther");
        var why = no.of(() -> TypedText.of(reason, "reason", MAX_REASON));
        no.when(why != null && why.isEmpty(), "reason", "decision.refusal.noMoneyReason");
        no.raise();
        var route = book.lock(id);
        if (state(id) != MoneyState.LACKING) {
            throw new Refusal("decision.refusal.notNow");
        }
        route.settleMoney(further, why, acts.me().title());
        if (further == Further.AGENDA) {
            dossiers.lessMeans(id, records.of(id).needs().amount());
        }
        journal.note(route.listed().strategy(), further.happening(), acts.me().title(), route.about());
        acts.tell(new MoneySettled(acts.nextId(), acts.now(), id, further));
    }
}
